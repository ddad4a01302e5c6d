import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type ContentFile, listAllFiles } from './content-folder.ts';

/** The files of a community that are published as they are: CNAME, .well-known/, PDFs. */
export interface OwnFiles {
  /** Their folder, absolute; undefined where there is no place for them. */
  folder: string | undefined;
  files: readonly ContentFile[];
}

/**
 * Where a community keeps its own files: what KAIRAN_PUBLIC names, else `public/` beside `content/`. A content folder of
 * another name has none beside it: who knows whose folder that would be.
 */
export function ownFolder(content: string): string | undefined {
  const named = process.env.KAIRAN_PUBLIC;
  if (named) return path.resolve(named);
  return path.basename(content) === 'content' ? path.join(path.dirname(content), 'public') : undefined;
}

/** Looks the own files of a content folder up. */
export function ownFiles(content: string): OwnFiles {
  const folder = ownFolder(content);
  return { folder, files: folder && existsSync(folder) ? listAllFiles(folder) : [] };
}
