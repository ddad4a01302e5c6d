import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type ContentFile, listAllFiles } from './content-folder.ts';

/** Files of a community that are published unchanged: CNAME, .well-known/, PDFs. */
export interface OwnFiles {
  /** Absolute path; undefined when there is no such folder. */
  folder: string | undefined;
  files: readonly ContentFile[];
}

/**
 * Folder of a community's own files: KAIRAN_PUBLIC, else `public/` beside `content/`. A content folder with another
 * name has none, since a `public/` beside it may belong to something else.
 */
export function ownFolder(content: string): string | undefined {
  const named = process.env.KAIRAN_PUBLIC;
  if (named) return path.resolve(named);
  return path.basename(content) === 'content' ? path.join(path.dirname(content), 'public') : undefined;
}

/** Lists the own files that belong to a content folder. */
export function ownFiles(content: string): OwnFiles {
  const folder = ownFolder(content);
  return { folder, files: folder && existsSync(folder) ? listAllFiles(folder) : [] };
}
