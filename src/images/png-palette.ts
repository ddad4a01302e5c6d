import { eachRow, type Layers } from '../formats/link-images/pixel-layers.ts';

/** An image of at most 256 colours. */
export interface Indexed {
  /** Pixels as in the image, one number each. */
  colors: Int32Array;
  /** Row by row, which of them each pixel has; before each row a zero. Overwritten by the next image. */
  rows: Uint8Array;
}

const most = 256;
/** So many of them are the commonest ones, the others those that would be missed most. */
const common = 192;
/** An image of more colours than this is a photograph. */
const mostLooked = 8_192;
/** How far a colour may be moved: the sum of the squares of the distances in red, green and blue (0–255 each). */
const farthest = 48 ** 2;
/** The same for all pixels on average: a peak signal-to-noise ratio of 48 dB, which nobody sees. */
const farthestOnAverage = 3 * 255 ** 2 * 10 ** -4.8;

/**
 * The image with a palette: its commonest colours as they are, rare ones, which are found along the edges of shapes, as the
 * nearest of those. Undefined where that could be seen.
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

// Memory that is used again and again: fresh memory costs as much as the work in it.
const colors = new Int32Array(mostLooked + 1);
const counts = new Uint32Array(mostLooked + 1);
// Where a colour stands among them, one more. Open addressing: a Map takes four times as long.
const table = new Uint16Array(2 ** slotBits);
// Runs of one colour, none beyond the end of its row: which colour, and how many pixels.
let runColors = new Uint16Array();
let runLengths = new Uint16Array();
let rows = new Uint8Array();

/** Every colour and how often it is there; undefined where there are too many. */
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
  /** The place in the palette of each colour. */
  places: Uint8Array;
}

/** A palette; undefined where colours would move too far. */
function reduce({ colors, counts }: Counted, room: number): Reduced | undefined {
  if (colors.length <= most) return { palette: colors, places: Uint8Array.from(colors.keys()) };
  const palette = new Int32Array(most);
  const places = new Uint8Array(colors.length);
  const channel = (shift: number) => colors.map((color) => (color >>> shift) & 255);
  const reds = channel(0);
  const greens = channel(8);
  const blues = channel(16);
  // How far each colour would be moved; those of the palette are not.
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

/** The places of the highest counts, the highest first. */
function commonest(counts: Uint32Array, howMany: number): number[] {
  // The place in the lower half of a number: numbers sort much faster than objects.
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
