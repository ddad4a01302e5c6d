import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCommunity } from './invent-content.ts';
import { megabytes, type Run, run, table } from './measure-command.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Our build compared with a bare Astro project with the same number of trivial pages: pages per second, memory, ratio
 * of times.
 */
export async function benchBuild(chapterCounts: readonly number[] = [100, 1000]): Promise<string> {
  const rows: string[][] = [];
  for (const chapters of chapterCounts) {
    const folder = mkdtempSync(path.join(tmpdir(), 'kairan-bench-'));
    try {
      writeCommunity(path.join(folder, 'content'), {
        chapters,
        eventsPerChapter: 10,
        outputs: chapters,
        people: 50,
      });
      const out = path.join(folder, 'dist');
      const env = {
        KAIRAN_CONTENT: path.join(folder, 'content'),
        KAIRAN_OUT: out,
        KAIRAN_NOW: '2026-06-15T12:00:00Z',
      };
      const ours = await run([path.join(project, 'scripts/build.ts')], env, project);
      const [pages, files] = [count(out, '.html'), count(out, '')];
      const bare = await runBare(path.join(folder, 'bare'), pages);
      const bareFiles = await runBare(path.join(folder, 'bare-files'), files);
      const name = `${chapters} chapters, ${chapters * 10} events`;
      rows.push(
        row('bare Astro, a page for each page', pages, bare, bare),
        row('bare Astro, a page for each file', files, bareFiles, bare),
        [...row(name, pages, ours, bare), `${(ours.seconds / bareFiles.seconds).toFixed(2)} ×`],
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return table(['what', 'pages', 'seconds', 'pages/s', 'peak memory', 'ratio', 'to as many files'], rows);
}

/** Number of files in a built site with this ending; feeds and calendars are routes like pages. */
const count = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(ending),
  ).length;

async function runBare(folder: string, pages: number): Promise<Run> {
  mkdirSync(path.join(folder, 'src/pages'), { recursive: true });
  symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(path.join(folder, 'src/pages/[id].astro'), barePage(pages));
  const astro = path.join(project, 'node_modules/astro/bin/astro.mjs');
  return run([astro, 'build', '--root', folder], { ASTRO_TELEMETRY_DISABLED: '1' }, folder);
}

const barePage = (pages: number) => `---
export const getStaticPaths = () => Array.from({ length: ${pages} }, (_, id) => ({ params: { id: String(id) } }));
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{Astro.params.id}</title></head>
<body><h1>Page {Astro.params.id}</h1><p>Nothing else.</p></body></html>
`;

function row(what: string, pages: number, { seconds, peak }: Run, bare: Run): string[] {
  const rate = Math.round(pages / seconds).toLocaleString('en');
  return [
    what,
    String(pages),
    seconds.toFixed(1),
    rate,
    megabytes(peak),
    `${(seconds / bare.seconds).toFixed(2)} ×`,
  ];
}
