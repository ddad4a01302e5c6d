import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { collections } from '../../src/collections/register.ts';
import type { FoundFile } from '../../src/reader/found-file.ts';
import { type Judge, JudgedFiles, processMemory } from '../../src/reader/judged-files.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { checkAll } from '../../src/site/check-everything.ts';

const fixtures = path.resolve(import.meta.dirname, '../fixtures');

/** A copy of a fixture to be changed, and a place for its store; gone when the test is over. */
export function copyOf(fixture: string): { content: string; store: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'kairan-judged-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const content = path.join(folder, 'content');
  cpSync(path.join(fixtures, fixture), content, { recursive: true });
  return { content, store: path.join(folder, 'store') };
}

/** A store that notes which files it had to judge. */
export class NotedStore extends JudgedFiles {
  readonly judgedAnew: string[] = [];

  override judged<Judgement>(file: FoundFile, { judge, isLasting }: Judge<Judgement>) {
    const noting = (bytes: Buffer) => {
      this.judgedAnew.push(file.path);
      return judge(bytes);
    };
    return super.judged(file, { judge: noting, isLasting });
  }
}

/** Everything that is found out about a content folder, as another process would, and as data that can be compared. */
export function readAsNewProcess(content: string, store?: JudgedFiles) {
  processMemory('files').clear();
  processMemory('pictures').clear();
  const { own: _, pictures, broken, ...read } = readContent(content, collections, new Map(), store);
  const problems = checkAll({ ...read, pictures, broken, own: { folder: undefined, files: [] } });
  return structuredClone({
    ...{ problems, pictures: [...pictures], broken: [...broken] },
    // Functions are no data; what they find is in the Problems.
    ...(JSON.parse(JSON.stringify({ entries: read.entries, doubtful: read.doubtful })) as object),
    silences: read.silences,
  });
}

/** Lets an hour pass, after which no file was changed a moment ago. */
export function anHourLater(): void {
  const now = Date.now();
  vi.useFakeTimers({ toFake: ['Date'], now: now + 3_600_000 });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}
