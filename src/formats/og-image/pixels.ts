/** An image as four bytes a pixel: red, green, blue, each times opacity, and opacity. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

export interface Place {
  x: number;
  y: number;
}

/** Lays pixels on others, with their upper left corner at a place; what goes beyond the edges is left out. */
export function put(below: Pixels, above: Pixels, place: Place): void {
  const [left, top] = [Math.round(place.x), Math.round(place.y)];
  const [from, to] = [Math.max(0, -left), Math.min(above.width, below.width - left)];
  const source = numbers(above);
  const target = numbers(below);
  for (let row = Math.max(0, -top); row < Math.min(above.height, below.height - top); row++) {
    const start = (top + row) * below.width + left;
    const line = row * above.width;
    for (let column = from; column < to; column++) {
      const pixel = source[line + column] ?? 0;
      if (pixel !== 0) target[start + column] = over(pixel, target[start + column] ?? 0);
    }
  }
}

/** Pixels as runs of one colour, which is a tenth of the memory for drawings, and laid on others in a tenth of the time. */
export interface Runs {
  width: number;
  height: number;
  /** Three numbers a run: the first pixel (counted row by row), how many there are, and their colour. */
  data: Uint32Array;
}

/** The runs of an image; what is transparent is left out. No run goes beyond the end of its row. */
export function runsOf(image: Pixels): Runs {
  const { width, height } = image;
  const pixels = numbers(image);
  const runs: number[] = [];
  for (let row = 0; row < height; row++) {
    const end = (row + 1) * width;
    for (let at = row * width; at < end; ) {
      const color = pixels[at] ?? 0;
      const start = at;
      while (at < end && pixels[at] === color) at++;
      if (color !== 0) runs.push(start, at - start, color);
    }
  }
  return { width, height, data: Uint32Array.from(runs) };
}

/** Lays runs on pixels, with their upper left corner at a place; what goes beyond the edges is left out. */
export function lay(below: Pixels, { data, width }: Runs, place: Place): void {
  const [left, top] = [Math.round(place.x), Math.round(place.y)];
  const target = numbers(below);
  for (let at = 0; at < data.length; at += 3) {
    const [start = 0, length = 0, color = 0] = [data[at], data[at + 1], data[at + 2]];
    const row = top + Math.floor(start / width);
    const column = left + (start % width);
    if (row < 0 || row >= below.height) continue;
    const first = row * below.width + Math.max(0, column);
    const last = row * below.width + Math.min(below.width, column + length);
    if (color >>> 24 === 255 && length > 8) target.fill(color, first, Math.max(first, last));
    else for (let pixel = first; pixel < last; pixel++) target[pixel] = over(color, target[pixel] ?? 0);
  }
}

/** The pixels as one number each: most of a layer is empty, and that is seen at one look. */
export const numbers = ({ data }: Pixels) =>
  new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4);

/** One pixel over another one (https://www.w3.org/TR/compositing-1/#simplealphacompositing). */
function over(above: number, below: number): number {
  const through = 255 - (above >>> 24);
  if (through === 0) return above;
  // Two channels at a time, each divided by 255 and rounded.
  const evens = (below & 0x00ff00ff) * through + 0x00800080;
  const odds = ((below >>> 8) & 0x00ff00ff) * through + 0x00800080;
  const even = ((evens + ((evens >>> 8) & 0x00ff00ff)) >>> 8) & 0x00ff00ff;
  const odd = (odds + ((odds >>> 8) & 0x00ff00ff)) & 0xff00ff00;
  return (above + even + odd) >>> 0;
}
