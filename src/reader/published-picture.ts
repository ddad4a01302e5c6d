import { openPicture } from './open-picture.ts';
import type { Judged } from './picture-judgement.ts';

/** The picture at `inFolder` in a content folder, as it is published. Throws where there is none that may be shown. */
export function publishedPicture(folder: string, inFolder: string): Judged {
  const found = openPicture(folder, inFolder);
  if ('code' in found) throw new Error(`${inFolder}: ${found.code}`);
  return found;
}
