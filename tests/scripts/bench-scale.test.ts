import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { childSeconds } from '../../scripts/maintainers/bench/measure-command.ts';
import { growthChartFiles, growthCharts } from '../../scripts/maintainers/bench/scale/growth-charts.ts';
import { growthExponent } from '../../scripts/maintainers/bench/scale/growth-exponent.ts';
import type { Measurement, ScaleReport } from '../../scripts/maintainers/bench/scale/scale-report.ts';
import { reportText } from '../../scripts/maintainers/bench/scale/scale-report.ts';

test.each([
  [1, (size: number) => 3 * size],
  [2, (size: number) => size ** 2 / 7],
  [0, () => 5],
])('the exponent of growth is %d where the values are a power of the size', (exponent, law) => {
  const points = [60, 300, 1000].map((size) => ({ size, value: law(size) }));
  expect(growthExponent(points)).toBeCloseTo(exponent, 9);
});

test('one size has no growth, and the best line may pass through no point', () => {
  expect(growthExponent([{ size: 60, value: 3 }])).toBeUndefined();
  const points = [
    { size: 1, value: 1 },
    { size: 10, value: 100 },
    { size: 100, value: 100 },
  ];
  expect(growthExponent(points)).toBeCloseTo(1, 9);
});

test('the processor time of a command is what its shell says of its children', () => {
  expect(childSeconds('0m0.01s 0m0.02s\n1m2.50s 0m0.25s\n')).toBeCloseTo(62.75, 9);
  expect(childSeconds('')).toBe(0);
});

const figures = (seconds: number) => ({ seconds, cpu: seconds * 1.5, peak: seconds * 2 ** 28 });

function report(names: readonly Measurement[]): ScaleReport {
  const sizes = [60, 300].map((chapters) => ({
    ...{ chapters, records: chapters * 31, pages: chapters * 24, files: chapters * 90 },
    figures: Object.fromEntries(names.map((name, index) => [name, figures(chapters / (index + 1))])),
  }));
  const machine = { cores: 2, memory: 2 ** 33, processor: 'a processor' };
  return { versions: { Node: '24.0.0' }, machine, sizes, leftOut: ['Hugo could not be installed.'] };
}

test('the table has a row for each figure, what was left out, and how it grows', () => {
  const text = reportText(report(['kairan-cold', 'kairan-edit', 'astro-files']));
  expect(text).toContain('Node 24.0.0');
  expect(text).toMatch(/60 chapters: 1,860 records, 1,440 pages, 5,400 files\n/);
  // Three times as long as Astro with as many files, and half of itself from nothing.
  expect(text).toMatch(/Kairan, from nothing +60\.0 +90\.0 +15,360 MB +3\.00 × +1\.00 ×/);
  expect(text).toMatch(/Kairan, one edit +30\.0 .* 1\.50 × +0\.50 ×/);
  expect(text).toMatch(/exponent of growth.*\nKairan, from nothing +1\.00 +1\.00 +1\.00/);
  expect(text).toContain('Hugo could not be installed.');
  expect(text).not.toContain('Eleventy');
});

test('the curves are pictures with a title, a description and a label for each line, none over another', () => {
  const names = ['kairan-cold', 'kairan-warm', 'kairan-edit', 'astro-files', 'eleventy-cold'] as const;
  const charts = growthCharts(report(names));
  expect(Object.keys(charts).sort()).toEqual(growthChartFiles().sort());
  const svg = charts['seconds.en.svg'] ?? '';
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg);
  expect(root.title['#text']).toBe('How long a build takes as a community grows');
  expect(root.desc['#text']).toContain('Kairan, from nothing: 60 seconds, 300 seconds.');
  expect(root.g).toHaveLength(names.length);
  const heights = (root.g as { text: { '@_y': string } }[]).map(({ text }) => Number(text['@_y']));
  heights.sort((one, other) => one - other);
  for (const [index, height] of heights.entries())
    if (index > 0) expect(height - (heights[index - 1] ?? 0)).toBeGreaterThanOrEqual(13);
  expect(Math.max(...heights)).toBeLessThan(460);
  expect(charts['seconds.ja.svg']).toContain('lang="ja"');
});
