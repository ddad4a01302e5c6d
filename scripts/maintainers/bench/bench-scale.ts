import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { buildBareAstro } from './bare-astro.ts';
import type { BenchmarkOptions } from './benchmark-options.ts';
import type { Run } from './measure-command.ts';
import { project } from './og/project-folder.ts';
import { growthCharts } from './scale/growth-charts.ts';
import { measureKairan } from './scale/measure-kairan.ts';
import { type Generators, installGenerators, reasonOf } from './scale/other-generators.ts';
import {
  type Figures,
  type Measurement,
  reportText,
  type ScaleReport,
  type SizeFigures,
  thisMachine,
} from './scale/scale-report.ts';

/**
 * Builds of growing communities (ten meetings and twenty outputs per chapter) from nothing, with nothing changed, and
 * after one edit, beside bare Astro, Eleventy and Hugo with as many trivial pages, all in one run. Writes the figures as
 * JSON and as pictures where asked to.
 */
export async function benchScale({
  chapters = [60, 300, 1000],
  json,
  pictures,
}: BenchmarkOptions): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kairan-bench-'));
  try {
    const generators = await installGenerators(path.join(folder, 'generators'));
    const sizes: SizeFigures[] = [];
    for (const count of chapters) {
      const place = path.join(folder, String(count));
      mkdirSync(place);
      sizes.push(await measureSize(place, count, generators));
      // The next size needs the disk.
      rmSync(place, { recursive: true });
    }
    const { leftOut } = generators;
    const report: ScaleReport = { versions: versions(generators), machine: thisMachine(), sizes, leftOut };
    if (json) write(path.resolve(json), `${JSON.stringify(report, null, 2)}\n`);
    if (pictures)
      for (const [name, svg] of Object.entries(growthCharts(report)))
        write(path.resolve(pictures, name), svg);
    return reportText(report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureSize(
  folder: string,
  chapters: number,
  { ready, leftOut }: Generators,
): Promise<SizeFigures> {
  const { records, files, pages, cold, warm, edit, images, withImages } = await measureKairan(
    folder,
    chapters,
  );
  const figures: [Measurement, Run][] = [
    ['kairan-cold', cold],
    ['kairan-images', images],
    ['kairan-with-images', withImages],
    ['kairan-warm', warm],
    ['kairan-edit', edit],
    ['astro-files', await buildBareAstro(path.join(folder, 'astro-files'), files)],
    ['astro-pages', await buildBareAstro(path.join(folder, 'astro-pages'), pages)],
  ];
  for (const { key, name, measure } of ready) {
    try {
      const runs = await measure(path.join(folder, key), pages);
      figures.push([`${key}-cold`, runs.cold], [`${key}-edit`, runs.edit]);
    } catch (error) {
      leftOut.push(`${name} could not build ${pages} pages: ${reasonOf(error as Error)}`);
    }
  }
  const kept = figures.map(([name, run]): [Measurement, Figures] => {
    const { seconds, cpu, peak } = run;
    return [name, { seconds, cpu, peak }];
  });
  return { chapters, records, pages, files, figures: Object.fromEntries(kept) };
}

function versions({ ready }: Generators): Record<string, string> {
  return {
    Node: process.versions.node,
    Kairan: versionIn(path.join(project, 'package.json')),
    Astro: versionIn(path.join(project, 'node_modules/astro/package.json')),
    ...Object.fromEntries(ready.map(({ name, version }) => [name, version])),
  };
}

const versionIn = (card: string) => (JSON.parse(readFileSync(card, 'utf8')) as { version: string }).version;

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
