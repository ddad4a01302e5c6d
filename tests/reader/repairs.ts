import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '../../src/community/check-content.ts';
import type { Problem, Repair } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { contentFolder, type Files } from '../sample.ts';

/** A text after a repair. Throws where what the repair is for does not stand there. */
export function repaired(text: string, { edits }: Repair): string {
  const lines = text.split('\n');
  for (const { line, column, from, to } of [...edits].sort(
    (a, b) => b.line - a.line || b.column - a.column,
  )) {
    const written = lines[line - 1] ?? '';
    if (!written.startsWith(from, column - 1)) throw new Error(`${line}:${column} is not "${from}"`);
    lines[line - 1] = written.slice(0, column - 1) + to + written.slice(column - 1 + from.length);
  }
  return lines.join('\n');
}

const key = ({ file, code, details }: Problem) => `${file} ${code} ${details.value ?? details.field ?? ''}`;

/** Problems that are there only after a repair of another one was made: there should be none. */
export function newAfterRepairs(files: Files): string[] {
  const folder = contentFolder(files);
  const before = checkContent(readContent(folder));
  const known = new Set(before.map(key));
  return before.flatMap((problem) => {
    const { repair } = problem;
    if (!repair) return [];
    const file = path.resolve(problem.file);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, repaired(text, repair));
    const after = checkContent(readContent(folder));
    writeFileSync(file, text);
    const still = after.filter((each) => key(each) === key(problem) && each.line === problem.line).map(key);
    return [...still, ...after.map(key).filter((each) => !known.has(each))];
  });
}
