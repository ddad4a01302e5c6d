import type { Audience } from '../audience.ts';

/** Width and height of a picture, in any unit. */
export interface Size {
  width: number;
  height: number;
}

/** Who gets a newsletter by e-mail: whose it is, in which language. Mail programs want to know how tall pictures are. */
export interface MailAudience extends Audience {
  /** The size of a picture of content/, by its path there; undefined where that is not known. */
  sizeOf(picture: string): Size | undefined;
}
