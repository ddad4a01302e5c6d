import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyEngine } from './copy-engine.ts';
import { countFiles } from './count-files.ts';
import { writeCommunity } from './invent-content.ts';
import { megabytes, run, table } from './measure-command.ts';
import { project } from './og/project-folder.ts';

/**
 * Feeds and calendars of a community with ten events per chapter: how many per second are written, and their share of a
 * whole build (target: under 10 %).
 */
export async function benchFeeds([chapters = 1000]: readonly number[] = []): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kairan-bench-'));
  try {
    const content = path.join(folder, 'content');
    const outputs = Math.ceil(chapters * 3.5);
    writeCommunity(content, { chapters, eventsPerChapter: 10, outputs, people: Math.ceil(chapters / 2) });
    const made = await run([path.join(project, 'scripts/maintainers/bench/make-feeds.ts'), content]);
    const { rows, seconds } = JSON.parse(made.stdout) as { rows: string[][]; seconds: number };
    const shares = await shareOfBuild(folder, content);
    return [
      `${chapters} chapters, ${chapters * 10} events, ${outputs} outputs, 2 languages`,
      table(['what', 'files', 'MB', 'seconds', 'files/s'], rows),
      `peak memory ${megabytes(made.peak)}, ${seconds.toFixed(1)} s in all`,
      table(['of a whole build', 'files', 'CPU seconds', 'share'], shares),
    ].join('\n\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Routes left out for the comparison, by the ends of their paths. */
const feeds = /[\\/](?:\[\.\.\.feed\]|feeds\.opml|feed\.css|media[\\/]\[\.\.\.file\])\.ts$/;
const calendars = /[\\/]\[\.\.\.calendar\]\.ts$/;

/** Builds the same content completely, without feeds, and without calendars, and returns the differences. */
async function shareOfBuild(folder: string, content: string): Promise<string[][]> {
  const without = (name: string, left: RegExp) =>
    build(path.join(folder, name), content, (file) => !left.test(file));
  const all = await without('all', /^$/);
  const row = (what: string, { seconds, files }: Built) => {
    if (files === all.files) throw new Error(`There are no routes of ${what} any more.`);
    return [
      ...[what, String(all.files - files), (all.seconds - seconds).toFixed(1)],
      `${(100 * (1 - seconds / all.seconds)).toFixed(1)} %`,
    ];
  };
  return [
    ['everything', String(all.files), all.seconds.toFixed(1), '100 %'],
    row('feeds and their pictures', await without('no-feeds', feeds)),
    row('calendars', await without('no-calendars', calendars)),
  ];
}

interface Built {
  files: number;
  /** Processor time, since other processes would blur such a small difference. */
  seconds: number;
}

/** Builds a copy of the project with only the routes for which `keeps` is true. */
async function build(folder: string, content: string, keeps: (file: string) => boolean): Promise<Built> {
  copyEngine(folder, keeps);
  const out = path.join(folder, 'dist');
  const env = { KAIRAN_CONTENT: content, KAIRAN_OUT: out, KAIRAN_NOW: '2026-06-15T12:00:00Z' };
  const { cpu } = await run([path.join(folder, 'scripts/build.ts'), '--no-record'], env, folder);
  return { seconds: cpu, files: countFiles(out) };
}
