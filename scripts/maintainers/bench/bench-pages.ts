import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Result } from 'lighthouse';
import { serve } from '../../server/static-server.ts';
import { writeCommunity } from './invent-content.ts';
import { run, table } from './measure-command.ts';
import { project } from './og/project-folder.ts';
import { type Lighthouse, openLighthouse } from './pages/lighthouse.ts';
import { weightOf } from './pages/page-weight.ts';

/** A site and its pages to measure, by address below its root. */
interface Measured {
  name: string;
  content: string;
  pages: readonly string[];
}

const sample: Measured = {
  name: 'sample',
  content: path.join(project, 'content'),
  pages: ['', 'chapters/', 'chapters/nagoya/', 'events/2026-10-summit/', 'newsletter/2026-11/', 'search/'],
};

const directories = ['chapters/', 'chapters/list/', 'chapters/map/', 'chapters/chapter-0/'];

/**
 * Lighthouse scores on a slow phone and compressed sizes of the directories of communities; without numbers of chapters,
 * of one with 339, and of the sample's pages.
 */
export async function benchPages(chapterCounts?: readonly number[]): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kairan-bench-'));
  const lighthouse = await openLighthouse();
  if (!lighthouse) return 'There is no browser: KAIRAN_BROWSER names one.';
  try {
    const made = (chapterCounts ?? [339]).map((chapters): Measured => {
      const content = path.join(folder, `content-${chapters}`);
      writeCommunity(content, { chapters, eventsPerChapter: 4, outputs: chapters, people: 50 });
      return { name: `${chapters} chapters`, content, pages: directories };
    });
    const rows: string[][] = [];
    for (const site of chapterCounts ? made : [sample, ...made])
      rows.push(...(await rowsOf(site, lighthouse, folder)));
    return table(headings, rows);
  } finally {
    await lighthouse.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const headings = [
  ...['site', 'page', 'performance', 'accessibility', 'best practices', 'SEO'],
  ...['LCP', 'CLS', 'TBT', 'requests', 'HTML', 'CSS', 'JS', 'pictures'],
];

async function rowsOf(site: Measured, lighthouse: Lighthouse, folder: string): Promise<string[][]> {
  const output = path.join(folder, 'dist');
  const env = { KAIRAN_CONTENT: site.content, KAIRAN_OUT: output, KAIRAN_NOW: '2026-11-21T09:00:00+09:00' };
  await run([path.join(project, 'scripts/build.ts')], env, project);
  const server = await serve({ folder: output, compress: true });
  const rows: string[][] = [];
  for (const page of site.pages) {
    const report = await lighthouse.judge(new URL(page, server.url).href, {});
    const { html, css, js } = weightOf(output, page);
    rows.push([
      ...[site.name, `/${page}`],
      ...['performance', 'accessibility', 'best-practices', 'seo'].map((name) => points(report, name)),
      ...['largest-contentful-paint', 'cumulative-layout-shift', 'total-blocking-time'].map((id) =>
        shown(report, id),
      ),
      String(loaded(report).length),
      ...[html, css, js, bytesOfPictures(report)].map(kilobytes),
    ]);
  }
  await server.close();
  return rows;
}

const points = ({ categories }: Result, name: string) =>
  String(Math.round((categories[name]?.score ?? 0) * 100));
const shown = ({ audits }: Result, id: string) => (audits[id]?.displayValue ?? '?').replace('\u00a0', ' ');
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

interface Loaded {
  resourceType?: string;
  transferSize?: number;
}

/** The requests of a page, as listed by Lighthouse. */
function loaded({ audits }: Result): Loaded[] {
  const details = audits['network-requests']?.details;
  return details && 'items' in details ? (details.items as Loaded[]) : [];
}

const bytesOfPictures = (report: Result) =>
  loaded(report).reduce(
    (sum, { resourceType, transferSize = 0 }) => sum + (resourceType === 'Image' ? transferSize : 0),
    0,
  );
