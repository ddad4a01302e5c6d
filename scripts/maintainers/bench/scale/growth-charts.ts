import { escapeMarkup } from '../../../../src/lib/xml-text.ts';
import { type ScalingWords, scalingWords } from '../../../../src/strings/scaling-words.ts';
import type { Figures, Measurement, ScaleReport } from './scale-report.ts';

/** One line of a chart: what is measured, by number of records. */
interface Line {
  name: Measurement;
  points: { records: number; value: number }[];
}

interface Chart {
  /** Of all of these, those that were measured are drawn. */
  lines: readonly Measurement[];
  value: (figures: Figures) => number;
}

const charts = {
  seconds: {
    lines: [
      ...(['kairan-cold', 'kairan-with-images', 'kairan-warm', 'kairan-edit'] as const),
      ...(['astro-files', 'eleventy-cold', 'hugo-cold'] as const),
    ],
    value: ({ seconds }) => seconds,
  },
  memory: {
    lines: ['kairan-cold', 'kairan-edit', 'astro-files', 'eleventy-cold', 'hugo-cold'],
    value: ({ peak }) => peak / 2 ** 20,
  },
} as const satisfies Record<string, Chart>;

type ChartName = keyof typeof charts;

/** The languages of the documentation. */
const languages = ['en', 'ja'];

/** File names of all pictures. */
export const growthChartFiles = (): string[] =>
  Object.keys(charts).flatMap((name) => languages.map((language) => `${name}.${language}.svg`));

/** The curves of a report as SVG pictures, by file name: both axes are logarithmic, so that a straight line is a power. */
export function growthCharts(report: ScaleReport): Record<string, string> {
  const drawn = (Object.keys(charts) as ChartName[]).flatMap((name) =>
    languages.map((language) => [
      `${name}.${language}.svg`,
      draw(name, linesOf(charts[name], report), { language, words: scalingWords(language) }),
    ]),
  );
  return Object.fromEntries(drawn);
}

function linesOf({ lines, value }: Chart, { sizes }: ScaleReport): Line[] {
  return lines
    .map((name) => ({
      name,
      points: sizes.flatMap(({ records, figures }) => {
        const run = figures[name];
        return run && value(run) > 0 ? [{ records, value: value(run) }] : [];
      }),
    }))
    .filter(({ points }) => points.length > 0);
}

const [width, height] = [760, 460];
const plot = { left: 64, right: 540, top: 56, bottom: 400 };
const lineHeight = 18;

interface Spoken {
  language: string;
  words: ScalingWords;
}

function draw(name: ChartName, lines: readonly Line[], { language, words }: Spoken): string {
  const points = lines.flatMap((line) => line.points);
  const records = [...new Set(points.map((point) => point.records))].sort((one, other) => one - other);
  const values = points.map(({ value }) => value);
  const ticks = powersOfTen(Math.min(...values), Math.max(...values));
  const x = logScale([records[0] ?? 1, records.at(-1) ?? 1], [plot.left + 12, plot.right - 12]);
  const y = logScale([ticks[0] ?? 1, ticks.at(-1) ?? 10], [plot.bottom, plot.top]);
  const count = new Intl.NumberFormat(language).format;
  const { title, unit } = words[name];
  const ends = labelHeights(lines.map((line) => y(line.points.at(-1)?.value ?? 1)));
  const described = lines.map((line) =>
    words.described(
      words.lines[line.name],
      line.points.map(({ value }) => `${rounded(value)} ${unit}`).join(', '),
    ),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${language}" role="img" aria-labelledby="title description">
<title id="title">${escapeMarkup(title)}</title>
<desc id="description">${escapeMarkup(described.join(' '))}</desc>
<style>${style}</style>
<rect class="paper" width="${width}" height="${height}" rx="8"/>
<text class="title" x="24" y="32">${escapeMarkup(title)}</text>
${ticks.map((tick) => row(y(tick), count(tick))).join('\n')}
<text x="24" y="${plot.top - 6}">${escapeMarkup(unit)}</text>
${records.map((each) => `<text x="${at(x(each))}" y="${plot.bottom + 22}" text-anchor="middle">${count(each)}</text>`).join('\n')}
<text x="${(plot.left + plot.right) / 2}" y="${plot.bottom + 46}" text-anchor="middle">${escapeMarkup(words.records)}</text>
${lines.map((line, index) => curve(line, { x, y, dash: dashOf(line.name, lines), label: ends[index] ?? 0, text: words.lines[line.name] })).join('\n')}
</svg>
`;
}

// Both colour schemes: a picture beside text cannot know the background of its page, so it has its own.
const style =
  'svg{--paper:#fffdf8;--ink:#3a3530;--rule:#d9d2c7;--ours:#a8301f;--others:#5f5850}' +
  '@media(prefers-color-scheme:dark){svg{--paper:#1d1b19;--ink:#e6e0d8;--rule:#46413b;--ours:#ff9b85;--others:#b8b0a5}}' +
  'text{font:13px system-ui,sans-serif;fill:var(--ink)}.title{font-size:16px;font-weight:600}.paper{fill:var(--paper)}' +
  '.rule{stroke:var(--rule)}.ours{--line:var(--ours)}.others{--line:var(--others)}g text{fill:var(--line)}' +
  'polyline{fill:none;stroke:var(--line);stroke-width:2.5}.others polyline{stroke-width:1.5}circle{fill:var(--line)}' +
  '.leader{stroke:var(--line);stroke-width:1;opacity:.5}';

const isOurs = (name: Measurement) => name.startsWith('kairan-');

/** Dashes tell lines of one colour apart. */
const dashes = ['', '7 4', '2 4', '10 3 2 3'];

function dashOf(name: Measurement, lines: readonly Line[]): string {
  const alike = lines.filter((line) => isOurs(line.name) === isOurs(name));
  return dashes[alike.findIndex((line) => line.name === name) % dashes.length] ?? '';
}

const row = (y: number, text: string) =>
  `<line class="rule" x1="${plot.left}" x2="${plot.right}" y1="${at(y)}" y2="${at(y)}"/><text x="${plot.left - 8}" y="${at(y + 4)}" text-anchor="end">${text}</text>`;

interface Place {
  x: (records: number) => number;
  y: (value: number) => number;
  /** Of the line, as in `stroke-dasharray`; empty for none. */
  dash: string;
  /** Where the label stands. */
  label: number;
  text: string;
}

function curve({ name, points }: Line, { x, y, dash, label, text }: Place): string {
  const places = points.map(({ records, value }) => [at(x(records)), at(y(value))] as const);
  const [endX = '0', endY = '0'] = places.at(-1) ?? [];
  return `<g class="${isOurs(name) ? 'ours' : 'others'}"><polyline points="${places.map((place) => place.join(',')).join(' ')}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>${places
    .map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3"/>`)
    .join(
      '',
    )}<line class="leader" x1="${endX}" y1="${endY}" x2="${plot.right + 8}" y2="${at(label)}"/><text x="${plot.right + 12}" y="${at(label + 4)}">${escapeMarkup(text)} ${rounded(points.at(-1)?.value ?? 0)}</text></g>`;
}

const at = (value: number) => value.toFixed(1);
const rounded = (value: number) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));

function logScale([from, to]: [number, number], [start, end]: [number, number]) {
  const span = Math.log(to / from) || 1;
  return (value: number) => start + ((end - start) * Math.log(value / from)) / span;
}

/** The powers of ten around all values. */
function powersOfTen(least: number, most: number): number[] {
  const [first, last] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  return Array.from({ length: Math.max(2, last - first + 1) }, (_, index) => 10 ** (first + index));
}

/** Where labels stand that belong at these heights: moved down until none covers another, then up within the picture. */
function labelHeights(wanted: readonly number[]): number[] {
  const order = wanted.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  const heights = new Array<number>(wanted.length).fill(0);
  let free = plot.top - lineHeight / 2;
  for (const { height, index } of order) {
    heights[index] = Math.max(height, free);
    free = (heights[index] ?? 0) + lineHeight;
  }
  let limit = plot.bottom + lineHeight;
  for (const { index } of order.reverse()) {
    heights[index] = Math.min(heights[index] ?? 0, limit);
    limit = (heights[index] ?? 0) - lineHeight;
  }
  return heights;
}
