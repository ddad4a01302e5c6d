import { collections } from '../collections/register.ts';
import { displayPath } from './content-folder.ts';
import { JudgedFiles } from './judged-files.ts';
import { siteCache } from './prepared-pictures.ts';
import { type Content, readContent } from './read-content.ts';
import { readerVersion } from './reader-version.ts';
import { storeFolder } from './store-folder.ts';

/**
 * Reads a content folder like `readContent`, but judges only files that changed since an earlier command; what that one found out about the
 * others is taken from the cache folder.
 */
export function readWithStore(folder: string): Content {
  // Problems and entries name their files as people see them from the working directory.
  const version = JSON.stringify([readerVersion(), displayPath(folder)]);
  const store = new JudgedFiles(storeFolder(siteCache(folder), folder), version);
  return readContent(folder, collections, new Map(), store);
}
