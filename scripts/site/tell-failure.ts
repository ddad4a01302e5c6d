import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { displayPath } from '../../src/reader/content-folder.ts';
import { type CommandWords, fileFault } from '../../src/strings/command-words.ts';
import { BusyError } from './build-lock.ts';

/** Properties that Astro and Vite add to errors. */
interface AstroFailure extends Error {
  hint?: string;
  id?: string;
  loc?: { file?: string; line?: number; column?: number };
  code?: string;
  path?: string;
  syscall?: string;
}

interface BuildFolders {
  project: string;
  output: string;
}

/** An error of a build for people: page, file, message and hint. */
export function failureText(
  thrown: unknown,
  page: string | undefined,
  folders: BuildFolders,
  words: CommandWords,
): string {
  const error = (thrown instanceof Error ? thrown : new Error(String(thrown))) as AstroFailure;
  if (error instanceof BusyError)
    return error.pid === undefined
      ? words.busyElsewhere(displayPath(error.file))
      : words.busy(String(error.pid));
  const full = error.message.split('\n').find((line) => isFullDisk.test(line));
  if (full !== undefined) return words.diskFull(full.trim());
  if (error.code === 'EBUSY' || error.code === 'EXDEV') return words.mountPoint(folders.output);
  // The error is not about a page.
  if (page === undefined && error.path && error.syscall)
    return fileFault(displayPath(error.path), error.code ?? '', words);
  const at = fileOf(error, folders.project);
  // Problems of content contain their positions already.
  const file = at && !error.message.includes(at) ? at : undefined;
  const lines = [
    page === undefined ? words.buildFailed : words.pageFailed(address(page)),
    ...(file ? [`  ${file}`] : []),
    // Bundlers colour their messages even without a terminal.
    ...indent(stripVTControlCharacters(error.message)),
    ...(error.hint ? indent(error.hint) : []),
    ...(error.syscall ? [] : ownFrames(error, folders.project)),
  ];
  return lines.join('\n');
}

// Bundlers only pass on system errors as text.
const isFullDisk = /\b(?:ENOSPC|EDQUOT)\b|no space left on device|disk quota exceeded/i;

function fileOf({ loc, id }: AstroFailure, project: string): string | undefined {
  const file = loc?.file ?? id;
  if (!file) return undefined;
  const absolute = path.resolve(project, file.startsWith('file:') ? fileURLToPath(file) : file);
  const shown = displayPath(absolute);
  return loc?.line ? `${shown}:${loc.line}:${loc.column ?? 1}` : shown;
}

const indent = (text: string) => text.split('\n').map((line) => `  ${line}`);

const address = (page: string) => (/\.\w+$|\/$/.test(page) ? page : `${page}/`);

// Stack frames of libraries and bundles are left out, since they do not help to correct the page.
function ownFrames({ stack = '' }: Error, project: string): string[] {
  const own = `${project}${path.sep}`;
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && line.includes(own) && !/node_modules|\.cache/.test(line))
    .slice(0, 5)
    .map((line) => `    ${line.trim().replaceAll(own, '').replaceAll('file://', '')}`);
}
