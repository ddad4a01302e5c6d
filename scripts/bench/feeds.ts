import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
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
    const shares = await shareOfBuild(folder, content);
    return [
      `${chapters} chapters, ${chapters * 10} events, ${outputs} outputs, 2 languages`,
      table(['what', 'files', 'MB', 'seconds', 'files/s'], rows),
      `peak memory ${megabytes(made.peak)}, ${seconds.toFixed(1)} s in all`,
      table(['whole builds', 'files', 'seconds', 'share'], shares),
    ].join('\n\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Routes that are left out for the comparison. */
const routes = /^(\[feed\]\.xml|feed\.json|feeds\.opml|events?\.ics|\[\.\.\.file\])\.ts$/;

/** A whole build beside one of the same content without feeds and calendars: what they take is the difference. */
async function shareOfBuild(folder: string, content: string): Promise<string[][]> {
  const [all, rest] = [
    await build(path.join(folder, 'all'), content, () => true),
    await build(path.join(folder, 'rest'), content, (file) => !routes.test(path.basename(file))),
  ];
  const [seconds, files] = [all.seconds - rest.seconds, all.files - rest.files];
  return [
    ['everything', String(all.files), all.seconds.toFixed(1), '100 %'],
    ['without feeds and calendars', String(rest.files), rest.seconds.toFixed(1), ''],
    ['the difference', String(files), seconds.toFixed(1), `${((100 * seconds) / all.seconds).toFixed(1)} %`],
  ];
}

/** Builds a copy of the project that has only the routes that `keeps` says. */
async function build(folder: string, content: string, keeps: (file: string) => boolean) {
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(path.join(project, name), path.join(folder, name), { recursive: true, filter: keeps });
  symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
  const astro = path.join(project, 'node_modules/astro/bin/astro.mjs');
  const out = path.join(folder, 'dist');
  const env = { KAIRAN_CONTENT: content, KAIRAN_OUT: out, KAIRAN_NOW: '2026-06-15T12:00:00Z' };
  const options = { ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const { seconds } = await run([astro, 'build', '--root', folder, '--silent'], options, folder);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return { seconds, files: files.length };
}
