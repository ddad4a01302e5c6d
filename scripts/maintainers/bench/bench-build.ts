import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildBareAstro } from './bare-astro.ts';
import { countFiles } from './count-files.ts';
import { writeCommunity } from './invent-content.ts';
import { megabytes, type Run, run, table } from './measure-command.ts';
import { project } from './og/project-folder.ts';

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
      const [pages, files] = [countFiles(out, '.html'), countFiles(out)];
      const bare = await buildBareAstro(path.join(folder, 'bare'), pages);
      const bareFiles = await buildBareAstro(path.join(folder, 'bare-files'), files);
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
