import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { write } from '../sample.ts';
import { newsletterFiles } from '../scripts/newsletter-content.ts';
import { project } from '../scripts/run.ts';

/** A command that writes, and what there is before it. */
interface WritingCommand {
  script: string;
  args: readonly string[];
  /** Fills the folder that holds the content folder and everything else that it may write. */
  prepare(folder: string): void;
}

const issue = path.join('content', 'newsletters', '2026-12.mdx');

const meeting = '---\ntitle: 十二月の夜話\nchapters: [nagoya]\nstarts: 2026-12-12 18:30\n---\n\n話します。\n';

function newsletter(folder: string): void {
  write(path.join(folder, 'content'), { ...newsletterFiles, 'events/2026/2026-12-12-nagoya.md': meeting });
}

/** Every command that writes what people would miss, by what it does; `build` and `send` have tests of their own. */
export const writingCommands: Record<string, WritingCommand> = {
  'a new record': {
    ...{ script: 'new.ts', args: ['chapter', '--name', 'Osaka', '--id', 'osaka'] },
    prepare: newsletter,
  },
  'a new file of wording': { script: 'new.ts', args: ['strings', 'fr'], prepare: newsletter },
  'an older file of wording': {
    ...{ script: 'new.ts', args: ['strings', 'fr'] },
    prepare(folder) {
      newsletter(folder);
      write(path.join(folder, 'content'), { 'strings/fr.yaml': '# à moi\nsite:\n  comma: ","\n' });
    },
  },
  'a new draft': { script: 'newsletter.ts', args: ['draft', '2026-12'], prepare: newsletter },
  'a draft that goes on': {
    ...{ script: 'newsletter.ts', args: ['draft', '2026-12'] },
    prepare(folder) {
      newsletter(folder);
      mkdirSync(path.dirname(path.join(folder, issue)), { recursive: true });
      writeFileSync(path.join(folder, issue), '---\ntitle: 十二月号\ndraft: true\n---\n\nはじめに。\n');
    },
  },
  'a digest': {
    ...{ script: 'newsletter.ts', args: ['digest', '2026-11', '--out', 'digest.md'] },
    prepare: newsletter,
  },
  'a first community': {
    ...{ script: 'new.ts', args: ['community', '--name', 'Lamps', '--chapter', 'Osaka'] },
    prepare: () => {},
  },
  'a community in place of another': {
    ...{ script: 'new.ts', args: ['community', '--name', 'Lamps', '--chapter', 'Osaka', '--yes'] },
    prepare: newsletter,
  },
};

/** What becomes of a command on its way. */
interface Fate {
  /** The step of writing at which it is killed, or refused with `fault`. */
  step?: number;
  fault?: string;
}

/** How a command ended: the exit code or the signal, and all that it said. */
export interface Ended {
  end: number | NodeJS.Signals | null;
  output: string;
}

/** A folder for one call of a command, removed when the test is over. */
export class Trial {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'kairan-hostile-'));
  readonly #command: WritingCommand;

  constructor(command: WritingCommand) {
    this.#command = command;
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }));
    command.prepare(this.folder);
  }

  run({ step, fault }: Fate = {}): Promise<Ended> {
    const { script, args } = this.#command;
    const preload = ['--import', pathToFileURL(path.join(import.meta.dirname, 'at-step.ts')).href];
    const child = spawn(
      process.execPath,
      [
        ...(step === undefined ? [] : preload),
        path.join(project, 'scripts', script),
        ...args,
        '--lang',
        'en',
      ],
      {
        cwd: this.folder,
        env: {
          ...process.env,
          ...{ KAIRAN_NOW: '2026-11-21T09:00:00+09:00', KAIRAN_CONTENT: path.join(this.folder, 'content') },
          ...{ KAIRAN_STEP: String(step ?? ''), KAIRAN_FAULT: fault ?? '', CI: '', GITHUB_ACTIONS: '' },
        },
      },
    );
    child.stdin.end();
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    return new Promise((resolve) =>
      child.once('close', (code, signal) => resolve({ end: code ?? signal, output })),
    );
  }

  /** Every file that people see, with its text. */
  seen(): Record<string, string> {
    return this.#files((name) => !name.split(path.sep).some((part) => part.startsWith('.')));
  }

  /** Files and folders that only our commands know. */
  left(): string[] {
    return readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.includes('.kairan-'),
    );
  }

  #files(wanted: (name: string) => boolean): Record<string, string> {
    const names = readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).filter(wanted).sort();
    const files = names.filter((name) => statSync(path.join(this.folder, name)).isFile());
    return Object.fromEntries(
      files.map((name) => [name, readFileSync(path.join(this.folder, name), 'utf8')]),
    );
  }
}

/** What a command makes when nothing happens to it. */
export interface Reference {
  before: Record<string, string>;
  after: Record<string, string>;
}

export async function undisturbed(command: WritingCommand): Promise<Reference> {
  const trial = new Trial(command);
  const before = trial.seen();
  const { end, output } = await trial.run();
  expect(end, output).toBe(0);
  expect(trial.left()).toEqual([]);
  const after = trial.seen();
  expect(after).not.toEqual(before);
  return { before, after };
}

/** Runs a command to a bad end. What it leaves is what there was or what was to be, and the next call makes it good. */
export async function endsWell(
  command: WritingCommand,
  fate: Fate,
  { before, after }: Reference,
): Promise<Ended> {
  const trial = new Trial(command);
  const ended = await trial.run(fate);
  const seen = trial.seen();
  const isDone = JSON.stringify(seen) === JSON.stringify(after);
  const between = Object.entries(seen).filter(
    ([name, text]) => before[name] !== text && after[name] !== text,
  );
  expect(between, JSON.stringify(fate)).toEqual([]);
  // Where nothing has changed, the next call is the undisturbed one again.
  const isUntouched = JSON.stringify(seen) === JSON.stringify(before) && trial.left().length === 0;
  if (isDone || isUntouched) return ended;
  const next = await trial.run();
  expect(next.end, `${JSON.stringify(fate)}\n${ended.output}\n${next.output}`).toBe(0);
  expect(trial.seen()).toEqual(after);
  expect(trial.left()).toEqual([]);
  return ended;
}
