import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { copyEngine } from './copy-engine.ts';
import { megabytes, memoryOf, table } from './measure-command.ts';
import { editChapter, writeScaledCommunity } from './scale/measure-kairan.ts';

const edits = 5;
const chapter = 'chapters/chapter-0/';
const words = ['夜', '朝'] as const;

/**
 * The development server of a community with ten meetings and twenty outputs per chapter: time to the first page, from an
 * edit to the changed page, and memory.
 */
export async function benchDev([chapters = 400]: readonly number[] = []): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kairan-bench-'));
  const [content, engine] = [path.join(folder, 'content'), path.join(folder, 'engine')];
  const records = writeScaledCommunity(content, chapters);
  copyEngine(engine);
  const server = new DevServer(engine, content);
  try {
    const began = performance.now();
    const since = () => (performance.now() - began) / 1000;
    const url = await server.address();
    const address = since();
    await textOf(url);
    const first = since();
    const page = new URL(chapter, url).href;
    const chapterPage = await timed(() => textOf(page));
    const times: number[] = [];
    for (let count = 0; count < edits; count++) {
      const [word, other] = count % 2 === 0 ? words : [words[1], words[0]];
      times.push(await timed(() => edited(content, page, word, other)));
    }
    times.sort((one, another) => one - another);
    const rows = [
      ['from the command to its address', seconds(address)],
      ['from the command to the first page', seconds(first)],
      ['the first page of a chapter', seconds(chapterPage)],
      [`from an edit to the changed page, median of ${edits}`, seconds(times[Math.floor(edits / 2)])],
      ['the slowest of them', seconds(times.at(-1))],
      ['peak memory', megabytes(server.peak)],
    ];
    const title = `${chapters} chapters, ${records.toLocaleString('en')} records`;
    return `${title}\n\n${table(['what', 'took'], rows)}`;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const seconds = (value = 0) => `${value.toFixed(2)} s`;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** Edits the chapter, and asks for its page until that shows the edit, as a browser that reloads. */
async function edited(content: string, page: string, word: string, other: string): Promise<void> {
  editChapter(content, word, other);
  while (!(await textOf(page)).includes(`と暮らす${other}`)) await setTimeout(10);
}

async function textOf(url: string): Promise<string> {
  const response = await fetch(url, { headers: { accept: 'text/html' } });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}: ${response.status}\n${text.slice(0, 2000)}`);
  return text;
}

/** `npm run dev` on a content folder, watched for its memory. */
class DevServer {
  /** Bytes, with all child processes. */
  peak = 0;
  #output = '';
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly #watching: NodeJS.Timeout;

  constructor(engine: string, content: string) {
    this.#child = spawn(process.execPath, [path.join(engine, 'scripts/dev.ts'), '--port', '0'], {
      cwd: engine,
      env: { ...process.env, KAIRAN_CONTENT: content, KAIRAN_NOW: '2026-06-15T12:00:00Z' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk) => {
        this.#output += chunk;
      });
    this.#ended = new Promise((resolve) => this.#child.once('close', resolve));
    this.#watching = setInterval(() => {
      this.peak = Math.max(this.peak, memoryOf(this.#child.pid ?? 0));
    }, 250);
  }

  /** The address that it tells; rejects with its output when it ends before. */
  async address(): Promise<string> {
    const told = new Promise<string>((resolve) => {
      this.#child.stdout?.on('data', () => {
        const [url] = /http:\S+/.exec(this.#output) ?? [];
        if (url) resolve(url);
      });
    });
    const ended = this.#ended.then(() => Promise.reject(new Error(this.#output)));
    return Promise.race([told, ended]);
  }

  async stop(): Promise<void> {
    clearInterval(this.#watching);
    this.#child.kill('SIGINT');
    await this.#ended;
  }
}
