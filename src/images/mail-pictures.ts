import { imageSize } from 'image-size';
import type { Audience } from '../formats/audience.ts';
import type { MailAudience, Size } from '../formats/mail/mail-audience.ts';
import { publishedPicture } from '../reader/published-picture.ts';

/** A reader of the newsletter by e-mail; `content` is the folder that its pictures lie in. */
export function mailAudience(audience: Audience, content: string): MailAudience {
  return { ...audience, sizeOf: (picture) => sizeOf(content, picture) };
}

const known = new Map<string, Size>();

function sizeOf(content: string, picture: string): Size {
  const key = `${content}\n${picture}`;
  const size = known.get(key) ?? measured(publishedPicture(content, picture).bytes);
  known.set(key, size);
  return size;
}

function measured(bytes: Buffer): Size {
  const { width, height, orientation = 1 } = imageSize(bytes);
  // Cameras write down how they were held (EXIF): from 5 on, on their side.
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}
