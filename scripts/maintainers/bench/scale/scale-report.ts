import { availableParallelism, cpus, totalmem } from 'node:os';
import { megabytes, type Run, table } from '../measure-command.ts';
import { growthExponent } from './growth-exponent.ts';

/** Everything that is measured of a size, by its name in figures; titles are for the table. */
export const measurements = {
  'kairan-cold': 'Kairan, from nothing',
  'kairan-images': 'Kairan, link images alone',
  'kairan-with-images': 'Kairan, from finished link images',
  'kairan-warm': 'Kairan, nothing changed',
  'kairan-edit': 'Kairan, one edit',
  'astro-files': 'Astro, as many files',
  'astro-pages': 'Astro, as many pages',
  'eleventy-cold': 'Eleventy, as many pages',
  'eleventy-edit': 'Eleventy, one edit',
  'hugo-cold': 'Hugo, as many pages',
  'hugo-edit': 'Hugo, one edit',
} as const;

export type Measurement = keyof typeof measurements;

/** What a build took: seconds from start to end, seconds of processor time, bytes of memory at its peak. */
export type Figures = Omit<Run, 'stdout'>;

/** All figures of one size. */
export interface SizeFigures {
  chapters: number;
  /** Files in the content folder. */
  records: number;
  pages: number;
  files: number;
  figures: Partial<Record<Measurement, Figures>>;
}

/** The outcome of the whole benchmark. */
export interface ScaleReport {
  versions: Record<string, string>;
  machine: { cores: number; memory: number; processor: string };
  sizes: SizeFigures[];
  /** What could not be measured, and why. */
  leftOut: string[];
}

export const thisMachine = (): ScaleReport['machine'] => ({
  cores: availableParallelism(),
  memory: totalmem(),
  processor: cpus()[0]?.model.trim() ?? 'unknown',
});

/** Named rows of a measurement that exist. */
const measured = ({ figures }: SizeFigures): [Measurement, Figures][] =>
  Object.entries(figures) as [Measurement, Figures][];

/** The report as tables for people: one per size, then how each figure grows. */
export function reportText({ versions, machine, sizes, leftOut }: ScaleReport): string {
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    named.join(', '),
    `${machine.cores} cores (${machine.processor}), ${megabytes(machine.memory)} of memory`,
    ...sizes.map(sizeTable),
    ...(sizes.length > 1 ? [growthTable(sizes)] : []),
    ...leftOut,
  ].join('\n\n');
}

const headings = ['what', 'seconds', 'CPU seconds', 'peak memory', 'to as many files', 'to cold'];

function sizeTable(size: SizeFigures): string {
  const { chapters, records, pages, files, figures } = size;
  const ratio = (run: Figures, other: Figures | undefined) =>
    other ? `${(run.seconds / other.seconds).toFixed(2)} ×` : '';
  const rows = measured(size).map(([name, run]) => [
    ...[measurements[name], run.seconds.toFixed(1), run.cpu.toFixed(1), megabytes(run.peak)],
    ...[ratio(run, figures['astro-files']), ratio(run, figures['kairan-cold'])],
  ]);
  const [shown, made] = [records, files].map((count) => count.toLocaleString('en'));
  const title = `${chapters} chapters: ${shown} records, ${pages.toLocaleString('en')} pages, ${made} files`;
  return `${title}\n${table(headings, rows)}`;
}

/** Exponents of growth over the sizes: 1 is proportional to the number of records. */
function growthTable(sizes: readonly SizeFigures[]): string {
  const names = Object.keys(measurements) as Measurement[];
  const exponent = (name: Measurement, of: (run: Figures) => number) => {
    const points = sizes.flatMap(({ records, figures }) => {
      const run = figures[name];
      return run && of(run) > 0 ? [{ size: records, value: of(run) }] : [];
    });
    return growthExponent(points)?.toFixed(2) ?? '';
  };
  const rows = names
    .map((name) => [
      measurements[name],
      exponent(name, ({ seconds }) => seconds),
      exponent(name, ({ cpu }) => cpu),
      exponent(name, ({ peak }) => peak),
    ])
    .filter(([, seconds]) => seconds);
  return table(['exponent of growth', 'seconds', 'CPU seconds', 'peak memory'], rows);
}
