import { numbers, type Pixels } from '../formats/og-image/pixels.ts';

/** An image of at most 256 colours. */
export interface Indexed {
  /** Pixels as in the image, one number each. */
  colors: Uint32Array;
  /** Row by row, which of them each pixel has; before each row a zero. Overwritten by the next image. */
  rows: Uint8Array;
}

const most = 256;
/** An image of more colours than this is a photograph. */
const mostLooked = 8_192;
/** How far a colour may be moved: the sum of the squares of the distances in red, green and blue (0–255 each). */
const farthest = 80 ** 2;
/** The same for all pixels on average: a peak signal-to-noise ratio of 48 dB, which nobody sees. */
const farthestOnAverage = 3 * 255 ** 2 * 10 ** -4.8;

/**
 * The image with a palette: its commonest colours as they are, the rare ones, which are found along the edges of shapes, as the
 * nearest of those. Undefined where that could be seen.
 */
export function indexed(image: Pixels): Indexed | undefined {
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
    if (end - to > 16) rows.fill(place, to, end);
    else for (let at = to; at < end; at++) rows[at] = place;
    to = end;
  }
  return { colors: reduced.palette, rows };
}

interface Counted {
  colors: Uint32Array;
  counts: Uint32Array;
  /** How many runs there are. */
  runs: number;
}

const slotBits = 15;

// Memory that is used again and again: fresh memory costs as much as the work in it.
const colors = new Uint32Array(mostLooked);
const counts = new Uint32Array(mostLooked);
// Where a colour stands among them, one more. Open addressing: a Map takes four times as long.
const table = new Uint16Array(2 ** slotBits);
// Runs of one colour, none beyond the end of its row: which colour, and how many pixels.
let runColors = new Uint16Array();
let runLengths = new Uint16Array();
let rows = new Uint8Array();

/** Every colour and how often it is there; undefined where there are too many. */
function count(image: Pixels): Counted | undefined {
  const pixels = numbers(image);
  if (runColors.length !== pixels.length) {
    runColors = new Uint16Array(pixels.length);
    runLengths = new Uint16Array(pixels.length);
  }
  counts.fill(0);
  table.fill(0);
  let [known, runs, end] = [0, 0, image.width];
  for (let at = 0; at < pixels.length; ) {
    if (at === end) end += image.width;
    const color = pixels[at] ?? 0;
    let slot = Math.imul(color, 0x9e3779b1) >>> (32 - slotBits);
    while (table[slot] !== 0 && colors[(table[slot] ?? 0) - 1] !== color) slot = (slot + 1) % table.length;
    if (table[slot] === 0) {
      if (known === mostLooked) return undefined;
      colors[known] = color;
      table[slot] = ++known;
    }
    const index = (table[slot] ?? 0) - 1;
    const start = at;
    while (at < end && pixels[at] === color) at++;
    counts[index] = (counts[index] ?? 0) + at - start;
    runColors[runs] = index;
    runLengths[runs++] = at - start;
  }
  return { colors: colors.subarray(0, known), counts: counts.subarray(0, known), runs };
}

interface Reduced {
  palette: Uint32Array;
  /** The place in the palette of each colour. */
  places: Uint8Array;
}

/** A palette; undefined where colours would move too far. */
function reduce({ colors, counts }: Counted, room: number): Reduced | undefined {
  if (colors.length <= most) return { palette: colors, places: Uint8Array.from(colors.keys()) };
  // The place of a colour in the lower half of a number: numbers sort much faster than objects.
  const ranks = Float64Array.from(counts, (times, index) => times * mostLooked + mostLooked - 1 - index)
    .sort()
    .reverse()
    .map((rank) => mostLooked - 1 - (rank % mostLooked));
  const palette = Uint32Array.from(ranks.subarray(0, most), (index) => colors[index] ?? 0);
  const places = new Uint8Array(colors.length);
  let moved = 0;
  for (let rank = 0; rank < ranks.length; rank++) {
    const index = ranks[rank] ?? 0;
    const place = rank < most ? rank : nearest(colors[index] ?? 0, palette);
    places[index] = place;
    if (rank < most) continue;
    const distance = distanceOf(colors[index] ?? 0, palette[place] ?? 0);
    moved += distance * (counts[index] ?? 0);
    if (distance > farthest || moved > room) return undefined;
  }
  return { palette, places };
}

function nearest(color: number, palette: Uint32Array): number {
  let best = Number.MAX_SAFE_INTEGER;
  let place = 0;
  for (let index = 0; index < palette.length; index++) {
    const distance = distanceOf(color, palette[index] ?? 0);
    if (distance < best) {
      best = distance;
      place = index;
    }
  }
  return place;
}

function distanceOf(one: number, other: number): number {
  const red = (one & 255) - (other & 255);
  const green = ((one >>> 8) & 255) - ((other >>> 8) & 255);
  const blue = ((one >>> 16) & 255) - ((other >>> 16) & 255);
  return red * red + green * green + blue * blue;
}
