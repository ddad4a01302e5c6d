import { visibleGraphemes } from '../../lib/graphemes.ts';
import { type Break, breaks, breaksAfter } from '../../lib/line-break-rules.ts';
import type { FontFaces, Weight } from './satori-node.ts';
import { wordsOf } from './word-segments.ts';

/** The box for a text; lengths in pixels. */
export interface TextBox {
  width: number;
  /** Font sizes to try, largest first. */
  sizes: readonly number[];
  maxLines: number;
  weight: Weight;
  /** The text's language (BCP 47). */
  language: string;
  /** The line height in font sizes; needed where `height` is given. */
  lineHeight?: number;
  /** The greatest height of all lines. */
  height?: number;
}

/** Lines that fit, none of them empty; no line for a text without visible characters. */
export interface SetText {
  lines: string[];
  size: number;
  /** Whether the end was left out: then the last line ends in `…`. */
  cut: boolean;
}

/**
 * Sets a text in a box: in the largest size that fits, in as few lines as that needs, equally long and ending at phrase
 * boundaries where possible. A text that is too long even in the smallest size is cut between graphemes.
 */
export function fitText(text: string, box: TextBox, faces: FontFaces): SetText {
  const graphemes = visibleGraphemes(text);
  const smallest = box.sizes.at(-1) ?? 0;
  if (graphemes.length === 0) return { lines: [], size: box.sizes[0] ?? smallest, cut: false };
  // Only what can fit is measured, because a title may be of any length.
  const measured = measure(graphemes, box, faces, roomOf(box, smallest) * 1.1);
  const fit = measured.isWhole ? largestFit(measured, box) : undefined;
  if (fit) return { ...avoidWidow(measured, box, fit, faces), cut: false };
  return { lines: cutToFit(measured, box, faces, smallest), size: smallest, cut: true };
}

interface Measured {
  graphemes: readonly string[];
  /** The width of all graphemes before each one, in ems. */
  starts: readonly number[];
  after: readonly Break[];
  isWhole: boolean;
}

interface Fit {
  size: number;
  /** The worst kind of break that a line may end with. */
  worst: Break;
  lines: number;
}

const linesFor = ({ maxLines, height, lineHeight = 1 }: TextBox, size: number) =>
  height === undefined ? maxLines : Math.max(1, Math.min(maxLines, Math.floor(height / (size * lineHeight))));

/** The total length of all lines, in ems. */
const roomOf = (box: TextBox, size: number) => (linesFor(box, size) * box.width) / size;

function measure(graphemes: readonly string[], box: TextBox, faces: FontFaces, room: number): Measured {
  const starts = [0];
  let used = 0;
  for (const { graphemes: word } of wordsOf(graphemes.slice(0, maxGraphemes))) {
    if (used > room) break;
    for (const width of widthsIn(word, box, faces)) {
      used += width;
      starts.push(used);
    }
  }
  const kept = graphemes.slice(0, starts.length - 1);
  return {
    graphemes: kept,
    starts,
    after: breaksAfter(kept, box.language),
    isWhole: kept.length === graphemes.length,
  };
}

/** A word is shown in the one font that has all of its letters, so its letters are measured in it. */
function widthsIn(word: readonly string[], { weight }: TextBox, faces: FontFaces): number[] {
  const widths = word.map((grapheme) => faces.width(grapheme, weight));
  if (word.length === 1) return widths;
  const sum = widths.reduce((total, width) => total + width, 0);
  const scale = sum === 0 ? 1 : faces.width(word.join(''), weight) / sum;
  return widths.map((width) => width * scale);
}

// A limit for characters without width, of which any number would fit.
const maxGraphemes = 1_000;

// Lines end between phrases as long as that makes letters no smaller than this ratio; else they may break inside phrases.
const minSizeRatio = 0.75;

function largestFit(measured: Measured, box: TextBox): Fit | undefined {
  const byPhrase = fitAt(measured, box, breaks.phrase);
  if (byPhrase && byPhrase.size === box.sizes[0]) return byPhrase;
  const inside = fitAt(measured, box, breaks.inside);
  if (byPhrase && byPhrase.size >= (inside?.size ?? 0) * minSizeRatio) return byPhrase;
  if (inside) return inside;
  // A word is broken only where it is wider than the box; otherwise the end of the text is left out.
  const smallest = box.sizes.at(-1) ?? 0;
  const isTooWide = fewestLines(measured, box.width / smallest, breaks.inside) === Infinity;
  return isTooWide ? fitAt(measured, box, breaks.word) : undefined;
}

/** The largest size in which a text fits, if no line ends with a worse break than `worst`. */
function fitAt(measured: Measured, box: TextBox, worst: Break): Fit | undefined {
  for (const size of box.sizes) {
    const lines = fewestLines(measured, box.width / size, worst);
    if (lines <= linesFor(box, size)) return { size, worst, lines };
  }
  return undefined;
}

/** The least number of lines of `width` ems for a text; infinite where an unbreakable piece is too wide. */
function fewestLines(measured: Measured, width: number, worst: Break): number {
  let lines = 0;
  for (let start = 0; start < measured.graphemes.length; lines++) {
    const end = lastEnd(measured, start, width, worst);
    if (end === undefined) return Infinity;
    start = end;
  }
  return lines;
}

function lastEnd(measured: Measured, start: number, width: number, worst: Break): number | undefined {
  let found: number | undefined;
  for (let end = start + 1; end <= measured.graphemes.length; end++) {
    const isFull = lineWidth(measured, start, end) > width;
    if (isFull) break;
    if ((measured.after[end - 1] ?? breaks.never) <= worst && hasVisibleText(measured, start, end))
      found = end;
  }
  return found;
}

/** The width from grapheme `start` to before `end`, without spaces at both ends, in ems. */
function lineWidth({ starts, graphemes }: Measured, start: number, end: number): number {
  let [from, to] = [start, end];
  while (from < to && isSpace(graphemes[from])) from++;
  while (to > from && isSpace(graphemes[to - 1])) to--;
  return (starts[to] ?? 0) - (starts[from] ?? 0);
}

const isSpace = (grapheme: string | undefined) => grapheme === ' ';

function hasVisibleText({ graphemes }: Measured, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (!isSpace(graphemes[index])) return true;
  return false;
}

/** The lines of a fit. Where the last line is too short, a smaller size or a break inside a phrase is tried. */
function avoidWidow(
  measured: Measured,
  box: TextBox,
  fit: Fit,
  faces: FontFaces,
): { lines: string[]; size: number } {
  const linesOf = (each: Fit) => ({ lines: balance(measured, box, each), size: each.size });
  const hasNoWidow = ({ lines }: { lines: string[] }) => !hasWidow(lines, box, faces);
  const first = linesOf(fit);
  if (hasNoWidow(first)) return first;
  const smaller = box.sizes
    .filter((size) => size < fit.size && size >= fit.size * minShrinkRatio)
    .map((size) => linesOf({ ...fit, size, lines: fewestLines(measured, box.width / size, fit.worst) }))
    .find(hasNoWidow);
  const inside = fit.worst === breaks.phrase ? fitAt(measured, box, breaks.inside) : undefined;
  const insidePhrases = inside && linesOf(inside);
  if (
    insidePhrases &&
    hasNoWidow(insidePhrases) &&
    (!smaller || smaller.size < insidePhrases.size * minSizeRatio)
  )
    return insidePhrases;
  return smaller ?? first;
}

const minShrinkRatio = 0.78;

/** Whether the last line is a word or two below long ones (a typographic widow). */
function hasWidow(lines: readonly string[], { weight }: TextBox, faces: FontFaces): boolean {
  const widths = lines.map((line) => faces.width(line, weight));
  return lines.length > 1 && (widths.at(-1) ?? 0) < Math.max(...widths) / 3;
}

/** Breaks into lines as equal in length as good breaks allow, by dynamic programming. */
function balance(measured: Measured, box: TextBox, { size, worst, lines }: Fit): string[] {
  const width = box.width / size;
  const count = measured.graphemes.length;
  const mean = (measured.starts[count] ?? 0) / lines;
  /** For each possible end of the lines so far: their least cost, and the ends of all of them. */
  let reached = new Map<number, Layout>([[0, { cost: 0, ends: [] }]]);
  for (let line = 1; line <= lines; line++) {
    const next = new Map<number, Layout>();
    for (const [start, layout] of reached) {
      for (const end of endsFrom(measured, start, width, worst)) {
        if ((end === count) !== (line === lines)) continue;
        const off = (lineWidth(measured, start, end) - mean) / width;
        const cost = layout.cost + off * off + (end === count ? 0 : breakCost(measured, end));
        if (cost < (next.get(end)?.cost ?? Infinity)) next.set(end, { cost, ends: [...layout.ends, end] });
      }
    }
    reached = next;
  }
  const ends = reached.get(count)?.ends ?? [count];
  return ends.map((end, index) =>
    measured.graphemes
      .slice(ends[index - 1] ?? 0, end)
      .join('')
      .trim(),
  );
}

interface Layout {
  cost: number;
  ends: readonly number[];
}

const penalty: Readonly<Record<Break, number>> = { 1: 0.06, 2: 0.3, 3: 1, 4: 4 };

/** The cost of a line that ends before a grapheme: 0 after punctuation or a space between phrases. */
function breakCost({ graphemes, after }: Measured, end: number): number {
  const kind = after[end - 1] ?? breaks.never;
  return kind === breaks.phrase && pause.test(graphemes[end - 1] ?? '') ? 0 : penalty[kind];
}

const pause = /^[\s、。，．：；！？・…]/u;

function endsFrom(measured: Measured, start: number, width: number, worst: Break): number[] {
  const ends: number[] = [];
  for (let end = start + 1; end <= measured.graphemes.length; end++) {
    if (lineWidth(measured, start, end) > width) break;
    if ((measured.after[end - 1] ?? breaks.never) <= worst && hasVisibleText(measured, start, end))
      ends.push(end);
  }
  return ends;
}

const ellipsis = '…';

/** As much of the beginning as fits together with an ellipsis. */
function cutToFit(measured: Measured, box: TextBox, faces: FontFaces, size: number): string[] {
  const longest = (worst: Break): { kept: number; lines: string[] } => {
    let best = { kept: 0, lines: [ellipsis] };
    let tooMany = measured.graphemes.length + 1;
    while (best.kept + 1 < tooMany) {
      const kept = (best.kept + tooMany) >> 1;
      const shorter = measure(withEllipsis(measured.graphemes.slice(0, kept)), box, faces, Infinity);
      const lines = fewestLines(shorter, box.width / size, worst);
      if (lines <= linesFor(box, size)) best = { kept, lines: balance(shorter, box, { size, worst, lines }) };
      else tooMany = kept;
    }
    return best;
  };
  const longestCut = longest(breaks.word);
  const betterCut = [longest(breaks.phrase), longest(breaks.inside)].find(
    ({ kept }) => kept > 0 && kept >= longestCut.kept * minKeptShare,
  );
  return (betterCut ?? (longestCut.kept > 0 ? longestCut : longest(breaks.never))).lines;
}

// Ending between phrases is better as long as this share of the characters stays.
const minKeptShare = 0.6;

/** Removes a comma or an unclosed bracket before the ellipsis. */
function withEllipsis(graphemes: readonly string[]): string[] {
  let end = graphemes.length;
  while (end > 1 && /^[\s、。，．・：；,.:;「『（(［[｛{〈《【〔“‘…]/u.test(graphemes[end - 1] ?? '')) end--;
  return [...graphemes.slice(0, end), ellipsis];
}
