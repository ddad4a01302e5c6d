import {
  appendFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { listFiles } from '../../src/reader/content-folder.ts';
import { JudgedFiles } from '../../src/reader/judged-files.ts';
import { anHourLater, copyOf, readAsNewProcess } from './stored-content.ts';

/** A step: what is done, to which file (of as many as there are) and with which number. */
interface Step {
  what: keyof typeof deeds;
  file: number;
  value: number;
}

interface Folders {
  content: string;
  store: string;
}

const pick = <Value>(list: readonly Value[], number: number): Value | undefined => list[number % list.length];

const lines = [
  'title: Other\n',
  '# nothing\n',
  'topics: [a, b]\n',
  '\n![a](a.png) <b>x</b>\n',
  '\t: : [\n',
  '\u0000',
];

/** Writes other letters of the same number, and sets the time of modification back. */
function exchange(file: string, value: number): void {
  const { atime, mtime } = statSync(file);
  const text = readFileSync(file, 'latin1');
  const at = value % Math.max(1, text.length);
  writeFileSync(file, text.slice(0, at) + (text[at] === 'x' ? 'y' : 'x') + text.slice(at + 1), 'latin1');
  utimesSync(file, atime, mtime);
}

function damage(store: string, value: number): void {
  const file = pick(readdirSync(store), value);
  if (file === undefined) return;
  const bytes = readFileSync(path.join(store, file));
  if (value % 3 === 0) writeFileSync(path.join(store, file), bytes.subarray(0, value % (bytes.length + 1)));
  else if (value % 3 === 1)
    writeFileSync(path.join(store, file), bytes.fill('x', value % bytes.length, (value % bytes.length) + 1));
  else rmSync(path.join(store, file));
}

const deeds = {
  append: (file: string, value: number) => appendFileSync(file, pick(lines, value) ?? ''),
  exchange,
  touch: (file: string, value: number) => utimesSync(file, value, value),
  remove: (file: string) => rmSync(file),
  rename: (file: string, value: number) =>
    renameSync(file, `${file.replace(/\.\w+$/, '')}-${value % 3}${path.extname(file)}`),
  damage: (_file: string, value: number, { store }: Folders) => damage(store, value),
  wait: () => {},
} satisfies Record<string, (file: string, value: number, folders: Folders) => void>;

const steps = fc.array(
  fc.record({
    what: fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
    file: fc.nat(),
    value: fc.nat(1_000_000),
  }),
  { minLength: 5, maxLength: 15 },
);

test.each(['tiny', 'festival', 'broken', 'arabic'])(
  'whatever is done to %s, a store changes nothing',
  (fixture) => {
    fc.assert(
      fc.property(
        steps,
        fc.boolean(),
        fc.array(fc.constantFrom('1', '2'), { minLength: 15, maxLength: 15 }),
        (all, isLater, versions) => {
          const folders = copyOf(fixture);
          vi.useRealTimers();
          if (isLater) anHourLater();
          for (const [index, { what, file, value }] of (all as Step[]).entries()) {
            readAsNewProcess(folders.content, new JudgedFiles(folders.store, versions[index] ?? '1'));
            const found = pick(listFiles(folders.content), file);
            if (found) deeds[what](found.absolute, value, folders);
            const version = versions[index] ?? '1';
            // Two commands at once: both opened the store before either wrote it.
            const [one, other] = [
              new JudgedFiles(folders.store, version),
              new JudgedFiles(folders.store, version),
            ];
            const fresh = readAsNewProcess(folders.content);
            expect(readAsNewProcess(folders.content, one)).toEqual(fresh);
            expect(readAsNewProcess(folders.content, other)).toEqual(fresh);
            expect(readAsNewProcess(folders.content, new JudgedFiles(folders.store, version))).toEqual(fresh);
          }
        },
      ),
      { numRuns: 4 },
    );
  },
);
