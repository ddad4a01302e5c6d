import type { Audience } from '../audience.ts';

/** Width and height of a picture, in any unit. */
export interface Size {
  width: number;
  height: number;
}

/** Audience of a newsletter by e-mail. Mail programs need the height of pictures. */
export interface MailAudience extends Audience {
  /** The size of a picture of content/, by its path there; undefined where unknown. */
  sizeOf(picture: string): Size | undefined;
  /** Makes the HTML of a mail, or gives what was made of the same `source` before; absent where nothing is kept. */
  keep?(source: string, make: () => Promise<string>): Promise<string>;
}
