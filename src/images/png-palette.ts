import { eachRow, type Layers } from '../formats/link-images/pixel-layers.ts';

/** An image of at most 256 colours. */
export interface Indexed {
  /** One number a pixel, as in the image. */
  colors: Int32Array;
  /**
   * The palette index of each pixel, row by row, with a zero (PNG filter type) before each row. The next image
   * overwrites it.
   */
  rows: Uint8Array;
}

const most = 256;
/** So many palette entries are the most frequent colours; the rest are those that would cost most to replace. */
const common = 192;
/** An image with more colours than this is a photograph. */
const mostLooked = 8_192;
/** The greatest change of a colour: the squared distance in RGB (0–255 each). */
const farthest = 48 ** 2;
/** The greatest average change over all pixels: a peak signal-to-noise ratio of 48 dB, which is invisible. */
const farthestOnAverage = 3 * 255 ** 2 * 10 ** -4.8;

/**
 * The image with a palette: frequent colours stay, rare ones (along the edges of shapes) become the nearest of those.
 * Undefined where the change would be visible.
 */
export function indexed(image: Layers): Indexed | undefined {
  const counted = count(image);
  const { width, height } = image;
  const reduced = counted && reduce(counted, farthestOnAverage * width * height);
  if (!counted || !reduced) return undefined;
  const size = (width + 1) * height;
  if (rows.length !== size) rows = new Uint8Array(size);
  for (let run = 0, to = 0; run < counted.runs; run++) {
    if (to % (width + 1) === 0) to++;
    const place = reduced.places[runColors[run] ?? 0] ?? 0;
    const end = to + (runLengths[run] ?? 0);
    if (end - to > 48) rows.fill(place, to, end);
    else for (let at = to; at < end; at++) rows[at] = place;
    to = end;
  }
  return { colors: reduced.palette, rows };
}

interface Counted {
  colors: Int32Array;
  counts: Uint32Array;
  /** How many runs there are. */
  runs: number;
}

const slotBits = 15;

// Buffers are reused: allocating them takes as long as the work itself.
const colors = new Int32Array(mostLooked + 1);
const counts = new Uint32Array(mostLooked + 1);
// A hash table with open addressing: index of the colour plus one. A Map takes four times as long.
const table = new Uint16Array(2 ** slotBits);
// Runs of one colour, split at the ends of rows: index of the colour, number of pixels.
let runColors = new Uint16Array();
let runLengths = new Uint16Array();
let rows = new Uint8Array();

/** Every colour and its frequency; undefined where there are too many. */
function count(image: Layers): Counted | undefined {
  const size = image.width * image.height;
  if (runColors.length !== size) {
    runColors = new Uint16Array(size);
    runLengths = new Uint16Array(size);
  }
  counts.fill(0);
  table.fill(0);
  let [known, runs] = [0, 0];
  eachRow(image, (line) => {
    for (let at = 0; at < line.length && known <= mostLooked; ) {
      const color = line[at] ?? 0;
      let slot = Math.imul(color, 0x9e3779b1) >>> (32 - slotBits);
      while (table[slot] !== 0 && colors[(table[slot] ?? 0) - 1] !== color) slot = (slot + 1) % table.length;
      if (table[slot] === 0) {
        colors[known] = color;
        table[slot] = ++known;
      }
      const index = (table[slot] ?? 0) - 1;
      const start = at;
      while (at < line.length && line[at] === color) at++;
      counts[index] = (counts[index] ?? 0) + at - start;
      runColors[runs] = index;
      runLengths[runs++] = at - start;
    }
  });
  if (known > mostLooked) return undefined;
  return { colors: colors.subarray(0, known), counts: counts.subarray(0, known), runs };
}

interface Reduced {
  palette: Int32Array;
  /** The palette index of each colour. */
  places: Uint8Array;
}

/** A palette; undefined where colours would change too much. */
function reduce({ colors, counts }: Counted, room: number): Reduced | undefined {
  if (colors.length <= most) return { palette: colors, places: Uint8Array.from(colors.keys()) };
  const palette = new Int32Array(most);
  const places = new Uint8Array(colors.length);
  const channel = (shift: number) => colors.map((color) => (color >>> shift) & 255);
  const reds = channel(0);
  const greens = channel(8);
  const blues = channel(16);
  // The change of each colour; 0 for those in the palette.
  const apart = new Int32Array(colors.length).fill(4 * 256 ** 2);
  const add = (index: number, place: number) => {
    palette[place] = colors[index] ?? 0;
    const red = reds[index] ?? 0;
    const green = greens[index] ?? 0;
    const blue = blues[index] ?? 0;
    for (let other = 0; other < apart.length; other++) {
      const nearest = apart[other] ?? 0;
      const r = (reds[other] ?? 0) - red;
      if (r * r >= nearest) continue;
      const g = (greens[other] ?? 0) - green;
      const b = (blues[other] ?? 0) - blue;
      const distance = r * r + g * g + b * b;
      if (distance >= nearest) continue;
      apart[other] = distance;
      places[other] = place;
    }
  };
  for (const [place, index] of commonest(counts, common).entries()) add(index, place);
  for (let place = common; place < most; place++) add(greatest(apart), place);
  const moved = apart.reduce((sum, distance, index) => sum + distance * (counts[index] ?? 0), 0);
  return moved > room || (apart[greatest(apart)] ?? 0) > farthest ? undefined : { palette, places };
}

/** The indexes of the highest counts, highest first. */
function commonest(counts: Uint32Array, howMany: number): number[] {
  // The index is in the lower half of a number: numbers sort much faster than objects.
  const ranks = Float64Array.from(
    counts,
    (times, index) => times * mostLooked + mostLooked - 1 - index,
  ).sort();
  return Array.from(ranks.subarray(-howMany).reverse(), (rank) => mostLooked - 1 - (rank % mostLooked));
}

function greatest(numbers: Int32Array): number {
  let found = 0;
  for (let index = 1; index < numbers.length; index++)
    if ((numbers[index] ?? 0) > (numbers[found] ?? 0)) found = index;
  return found;
}
