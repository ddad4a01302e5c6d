import { imageSize } from 'image-size';
import type { Audience } from '../formats/audience.ts';
import type { MailAudience, Size } from '../formats/mail/mail-audience.ts';
import { publishedPicture } from '../reader/published-picture.ts';
import { mailStore } from './mail-store.ts';

/** The audience of a newsletter by e-mail; `content` is the folder of its pictures. Finished mails are kept in the cache. */
export function mailAudience(audience: Audience, content: string): MailAudience {
  return { ...audience, sizeOf: (picture) => sizeOf(content, picture), keep: mailStore() };
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
  // An EXIF orientation of 5 or more means that the camera was held sideways.
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}
