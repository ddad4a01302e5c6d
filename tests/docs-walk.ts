import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A step of a page that walks through a change of the engine: a file, and the lines that change in it. */
export interface Step {
  file: string;
  isNew: boolean;
  lines: readonly string[];
}

/** The steps of a page: its blocks of ```diff, each of which begins with `--- file`, or with `+++ file` for a new one. */
export function stepsIn(page: string): Step[] {
  return [...page.matchAll(/^```diff\n(---|\+\+\+) (\S+)\n([\s\S]*?)^```/gm)].map(
    ([, mark, file = '', lines = '']) => ({
      file,
      isNew: mark === '+++',
      lines: lines.trimEnd().split('\n'),
    }),
  );
}

/** Does a step to a copy of the project. Throws where the lines around it are not there, or more than once. */
export function take({ file, isNew, lines }: Step, copy: string): void {
  const name = path.join(copy, file);
  const added = lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1));
  if (isNew) {
    if (existsSync(name)) throw new Error(`${file} is there already.`);
    mkdirSync(path.dirname(name), { recursive: true });
    writeFileSync(name, `${added.join('\n')}\n`);
    return;
  }
  const text = readFileSync(name, 'utf8');
  const known = lines.filter((line) => !line.startsWith('+')).map((line) => line.slice(1));
  const pattern = known.map((line) => `(${line.split('…').map(escaped).join('.*')})`).join('\\n');
  // The first line of a step may be the beginning of one.
  const found = [...text.matchAll(new RegExp(pattern, 'gm'))];
  const [match] = found;
  if (!match || found.length > 1)
    throw new Error(`${file} has ${found.length} places like this:\n${known.join('\n')}`);
  const groups = match.slice(1);
  const made = lines.flatMap((line) => {
    if (line.startsWith('+')) return [line.slice(1)];
    const kept = groups.shift() ?? '';
    return line.startsWith('-') ? [] : [kept];
  });
  writeFileSync(
    name,
    text.replace(match[0], () => made.join('\n')),
  );
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
