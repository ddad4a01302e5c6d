import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCommunity } from './content.ts';
import { megabytes, run, table } from './measure.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Feeds and calendars of a community whose chapters had ten events each: how many a second are made of the model, and
 * how much of a whole build goes to them (aim: under 10 %).
 */
export async function benchFeeds([chapters = 1000]: readonly number[] = []): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kairan-bench-'));
  try {
    const content = path.join(folder, 'content');
    const outputs = Math.ceil(chapters * 3.5);
    writeCommunity(content, { chapters, eventsPerChapter: 10, outputs, people: Math.ceil(chapters / 2) });
    const made = await run([path.join(project, 'scripts/bench/make-feeds.ts'), content]);
    const { rows, seconds } = JSON.parse(made.stdout) as { rows: string[][]; seconds: number };
    const shares = await shareOfBuild(content, path.join(folder, 'dist'));
    return [
      `${chapters} chapters, ${chapters * 10} events, ${outputs} outputs, 2 languages`,
      table(['what', 'files', 'MB', 'seconds', 'files/s'], rows),
      `peak memory ${megabytes(made.peak)}, ${seconds.toFixed(1)} s in all`,
      table(['in the whole build', 'files', 'seconds', 'share'], shares),
    ].join('\n\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const kinds: readonly [string, RegExp][] = [
  ['feeds', /\/(rss|atom)[^/]*\.xml$|\/feed\.json$|\.opml$/],
  ['calendars', /\.ics$/],
  ['pictures of feeds', /^\/media\//],
  ['API and schemas', /^\/(api|schemas)\//],
];

/** What Astro itself says of each file that it made, summed up. */
async function shareOfBuild(content: string, out: string): Promise<string[][]> {
  const astro = path.join(project, 'node_modules/astro/bin/astro.mjs');
  const env = { KAIRAN_CONTENT: content, KAIRAN_OUT: out, KAIRAN_NOW: '2026-06-15T12:00:00Z' };
  const build = await run(
    [astro, 'build'],
    { ...env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    project,
  );
  const lines = [...build.stdout.matchAll(/─ (\S+) \(\+(?:(\d+)ms|([\d.]+)s)\)/g)];
  const files = lines.map(([, name = '', ms = '0', s]) => ({
    name,
    seconds: s ? Number(s) : Number(ms) / 1000,
  }));
  const rows = kinds.map(([kind, pattern]) => {
    const own = files.filter(({ name }) => pattern.test(name));
    return row(
      kind,
      own.length,
      own.reduce((sum, { seconds }) => sum + seconds, 0),
      build.seconds,
    );
  });
  return [...rows, row('everything', files.length, build.seconds, build.seconds)];
}

const row = (what: string, files: number, seconds: number, all: number) => [
  ...[what, String(files), seconds.toFixed(1), `${((100 * seconds) / all).toFixed(1)} %`],
];
