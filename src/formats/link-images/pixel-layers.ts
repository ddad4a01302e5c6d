/** An image as four bytes a pixel: red, green, blue, each times opacity, and opacity. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** The same as runs of one colour: for drawings, a tenth of the memory, and laid on others in a tenth of the time. */
export interface Runs {
  width: number;
  height: number;
  /** Where the runs of each row begin in `data`; at last, where those of the last row end. */
  rows: Int32Array;
  /** Three numbers a run: its column, its length, its colour. */
  data: Int32Array;
}

/** Something that lies on an image, with its upper left corner at a place; what goes beyond the edges is not seen. */
export interface Layer {
  shape: Pixels | Runs;
  x: number;
  y: number;
}

/** An image as layers, the lowest first. */
export interface Layers {
  width: number;
  height: number;
  layers: readonly Layer[];
}

/**
 * Shows an image row by row from the top, as one number a pixel. It is the same line of numbers each time: the whole image is never in
 * memory.
 */
export function eachRow(
  { width, height, layers }: Layers,
  see: (line: Int32Array, row: number) => void,
): void {
  const line = new Int32Array(width);
  const placed = layers.map(({ shape, x, y }) => ({
    draw: 'rows' in shape ? drawRuns(shape, Math.round(x)) : drawPixels(shape, Math.round(x)),
    from: Math.round(y),
    to: Math.round(y) + shape.height,
  }));
  for (let row = 0; row < height; row++) {
    line.fill(0);
    for (const { draw, from, to } of placed) if (row >= from && row < to) draw(line, row - from);
    see(line, row);
  }
}

/** An image whose layers are one. */
export function flatten(image: Layers): Pixels {
  const { width, height } = image;
  const data = new Uint8Array(4 * width * height);
  const pixels = numbers({ width, height, data });
  eachRow(image, (line, row) => pixels.set(line, row * width));
  return { width, height, data };
}

/** The runs of an image; what is transparent is left out. */
export function runsOf(image: Pixels): Runs {
  const { width, height } = image;
  const pixels = numbers(image);
  const rows = new Int32Array(height + 1);
  const runs: number[] = [];
  for (let row = 0; row < height; row++) {
    const begin = row * width;
    const end = begin + width;
    for (let at = begin; at < end; ) {
      const color = pixels[at] ?? 0;
      const start = at;
      while (at < end && pixels[at] === color) at++;
      if (color !== 0) runs.push(start - begin, at - start, color);
    }
    rows[row + 1] = runs.length;
  }
  return { width, height, rows, data: Int32Array.from(runs) };
}

/** Draws one row of a shape on a line. */
type DrawRow = (line: Int32Array, row: number) => void;

function drawPixels(shape: Pixels, left: number): DrawRow {
  const source = numbers(shape);
  return (line, row) => {
    const begin = row * shape.width - left;
    const last = Math.min(line.length, left + shape.width);
    for (let column = Math.max(0, left); column < last; column++) {
      const pixel = source[begin + column] ?? 0;
      if (pixel !== 0) line[column] = over(pixel, line[column] ?? 0);
    }
  };
}

function drawRuns({ rows, data }: Runs, left: number): DrawRow {
  return (line, row) => {
    const end = rows[row + 1] ?? 0;
    for (let at = rows[row] ?? 0; at < end; at += 3) {
      const start = left + (data[at] ?? 0);
      const color = data[at + 2] ?? 0;
      const first = Math.max(0, start);
      const last = Math.min(line.length, start + (data[at + 1] ?? 0));
      if (color >>> 24 === 255 && last - first > 8) line.fill(color, first, last);
      else for (let column = first; column < last; column++) line[column] = over(color, line[column] ?? 0);
    }
  };
}

const numbers = ({ data }: Pixels) => new Int32Array(data.buffer, data.byteOffset, data.byteLength / 4);

/** One pixel over another one (https://www.w3.org/TR/compositing-1/#simplealphacompositing). */
function over(above: number, below: number): number {
  const through = 255 - (above >>> 24);
  if (through === 0) return above;
  // Two channels at a time, each divided by 255 and rounded.
  const evens = (below & 0x00ff00ff) * through + 0x00800080;
  const odds = ((below >>> 8) & 0x00ff00ff) * through + 0x00800080;
  const even = ((evens + ((evens >>> 8) & 0x00ff00ff)) >>> 8) & 0x00ff00ff;
  const odd = (odds + ((odds >>> 8) & 0x00ff00ff)) & 0xff00ff00;
  return (above + even + odd) | 0;
}
