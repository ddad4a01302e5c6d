import { openPicture } from './open-picture.ts';
import type { Judged } from './picture-judgement.ts';

/** The image at `inFolder` in a content folder, in its published form. Throws when there is none that may be shown. */
export function publishedPicture(folder: string, inFolder: string): Judged {
  const found = openPicture(folder, inFolder);
  if ('code' in found) throw new Error(`${inFolder}: ${found.code}`);
  return found;
}
