import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Pictures } from './images.ts';

/** The bytes of a picture at `inFolder` in a content folder. Throws where there is none that may be shown. */
export function pictureBytes(folder: string, inFolder: string): Buffer {
  const found = new Pictures(folder, [inFolder]).find(`./${path.posix.basename(inFolder)}`, inFolder);
  if ('code' in found) throw new Error(`${inFolder}: ${found.code}`);
  return readFileSync(path.join(folder, found.picture.path));
}
