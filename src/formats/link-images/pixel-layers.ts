/** An image with four bytes a pixel: red, green and blue, premultiplied by opacity, and opacity. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** An image as runs of one colour: for drawings it takes a tenth of the memory and of the time to blend. */
export interface Runs {
  width: number;
  height: number;
  /** For each row, the index of its first run in `data`; one more element for the end of the last row. */
  rows: Int32Array;
  /** Three numbers a run: column, length, colour. */
  data: Int32Array;
}

/** An image to blend, with the position of its upper left corner; parts beyond the edges are clipped. */
export interface Layer {
  shape: Pixels | Runs;
  x: number;
  y: number;
}

/** An image as layers, bottom first. */
export interface Layers {
  width: number;
  height: number;
  layers: readonly Layer[];
}

/**
 * Calls back with each row of the blended image, from the top, one number a pixel. The array is reused, so that the
 * whole image is never in memory.
 */
export function eachRow(
  { width, height, layers }: Layers,
  onRow: (line: Int32Array, row: number) => void,
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
    onRow(line, row);
  }
}

/** Blends all layers into one image. */
export function flatten(image: Layers): Pixels {
  const { width, height } = image;
  const data = new Uint8Array(4 * width * height);
  const pixels = numbers({ width, height, data });
  eachRow(image, (line, row) => pixels.set(line, row * width));
  return { width, height, data };
}

/** The runs of an image, without transparent ones. */
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

/** Blends one row of a layer into a line. */
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

/** Blends one pixel over another (https://www.w3.org/TR/compositing-1/#simplealphacompositing). */
function over(above: number, below: number): number {
  const remaining = 255 - (above >>> 24);
  if (remaining === 0) return above;
  // Two channels at a time, each divided by 255 with rounding.
  const evens = (below & 0x00ff00ff) * remaining + 0x00800080;
  const odds = ((below >>> 8) & 0x00ff00ff) * remaining + 0x00800080;
  const even = ((evens + ((evens >>> 8) & 0x00ff00ff)) >>> 8) & 0x00ff00ff;
  const odd = (odds + ((odds >>> 8) & 0x00ff00ff)) & 0xff00ff00;
  return (above + even + odd) | 0;
}
