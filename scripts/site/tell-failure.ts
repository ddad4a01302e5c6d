import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { displayPath } from '../../src/reader/content-folder.ts';
import { type CommandWords, fileFault } from '../../src/strings/commands.ts';
import { BusyError } from './build-lock.ts';

/** What Astro and Vite hang on their errors. */
interface AstroFailure extends Error {
  hint?: string;
  id?: string;
  loc?: { file?: string; line?: number; column?: number };
  code?: string;
  path?: string;
  syscall?: string;
}

interface Around {
  project: string;
  output: string;
}

/** An error of a build for people: which page, in which file, what, and a hint. */
export function tellFailure(
  thrown: unknown,
  page: string | undefined,
  around: Around,
  words: CommandWords,
): string {
  const error = (thrown instanceof Error ? thrown : new Error(String(thrown))) as AstroFailure;
  if (error instanceof BusyError)
    return error.pid === undefined
      ? words.busyElsewhere(displayPath(error.file))
      : words.busy(String(error.pid));
  const full = error.message.split('\n').find((line) => isFullDisk.test(line));
  if (full !== undefined) return words.diskFull(full.trim());
  if (error.code === 'EBUSY' || error.code === 'EXDEV') return words.mountPoint(around.output);
  // No page has anything to do with it.
  if (page === undefined && error.path && error.syscall)
    return fileFault(displayPath(error.path), error.code ?? '', words);
  const at = fileOf(error, around.project);
  // Problems of content name their places themselves.
  const file = at && !error.message.includes(at) ? at : undefined;
  const lines = [
    page === undefined ? words.buildFailed : words.pageFailed(address(page)),
    ...(file ? [`  ${file}`] : []),
    // Bundlers paint their messages, also where nobody sees colours.
    ...indent(stripVTControlCharacters(error.message)),
    ...(error.hint ? indent(error.hint) : []),
    ...(error.syscall ? [] : ownFrames(error, around.project)),
  ];
  return lines.join('\n');
}

// Bundlers tell what the system told them in words alone.
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

// The frames of libraries and bundles say nothing to those who can mend the page.
function ownFrames({ stack = '' }: Error, project: string): string[] {
  const own = `${project}${path.sep}`;
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && line.includes(own) && !/node_modules|\.cache/.test(line))
    .slice(0, 5)
    .map((line) => `    ${line.trim().replaceAll(own, '').replaceAll('file://', '')}`);
}
