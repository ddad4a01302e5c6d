import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** The project's own folder. */
export const project = path.resolve(import.meta.dirname, '../..');

/** What a command needs to know of where it runs. */
export interface Place {
  content?: string;
  out?: string;
  /** The project to run in: this one, or a copy. */
  cwd?: string;
  env?: Record<string, string>;
}

/** A folder of the test's own, gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kairan-scripts-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of a small community, to be spoiled. */
export function tinyContent(folder = temporaryFolder()): string {
  const content = path.join(folder, 'content');
  cpSync(path.join(project, 'tests/fixtures/tiny'), content, { recursive: true });
  return content;
}

/** A copy of the engine, for tests that break it or run a server of its own in it. */
export function projectCopy(): string {
  const copy = temporaryFolder();
  const parts = ['src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
  for (const part of parts) cpSync(path.join(project, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(project, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
  return copy;
}

function environment({ content, out, env }: Place): NodeJS.ProcessEnv {
  return {
    ...process.env,
    KAIRAN_NOW: '2026-11-21T09:00:00+09:00',
    ...(content === undefined ? {} : { KAIRAN_CONTENT: content }),
    ...(out === undefined ? {} : { KAIRAN_OUT: out }),
    // Astro's dev server serves no pages where Vitest runs.
    VITEST: '',
    // The language of this machine would be spoken.
    ...{ KAIRAN_LANG: '', LC_ALL: '', LC_MESSAGES: '', LANG: '' },
    CI: '',
    GITHUB_ACTIONS: '',
    ...env,
  };
}

/** Runs a command without a terminal, to its end. */
export function run(script: string, args: readonly string[], place: Place = {}) {
  const { cwd = project } = place;
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(cwd, 'scripts', script), ...args],
    { cwd, encoding: 'utf8', env: environment(place), input: '' },
  );
  return { status, signal, stdout, stderr, output: stdout + stderr };
}

/** Starts a command that goes on until somebody ends it. */
export function start(script: string, args: readonly string[], place: Place = {}): Started {
  const { cwd = project } = place;
  const child = spawn(process.execPath, [path.join(cwd, 'scripts', script), ...args], {
    cwd,
    env: environment(place),
  });
  return new Started(child);
}

/** A command under way. */
export class Started {
  readonly child: ChildProcessWithoutNullStreams;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  output = '';
  readonly #heard = new Set<() => void>();

  constructor(child: ChildProcessWithoutNullStreams) {
    this.child = child;
    child.stdin.end();
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
        for (const hear of this.#heard) hear();
      });
    }
    this.ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
    void this.ended.then(() => {
      for (const hear of this.#heard) hear();
    });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
  }

  /** Resolves as soon as the output matches; rejects with the output when the command ends, or says nothing more for long, before. */
  says(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const hear = () => {
        const match = pattern.exec(this.output);
        if (match) end(() => resolve(match));
        else if (this.child.exitCode !== null || this.child.signalCode !== null) giveUp();
        else patience.refresh();
      };
      const giveUp = () => end(() => reject(new Error(`${pattern}:\n${this.output}`)));
      const patience = setTimeout(giveUp, 150_000);
      const end = (settle: () => void) => {
        clearTimeout(patience);
        this.#heard.delete(hear);
        settle();
      };
      this.#heard.add(hear);
      hear();
    });
  }
}

/** The names and bytes of all files below a folder. */
export function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(folder, name);
    hash.update(`${name}\0`);
    if (statSync(file).isFile()) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}
