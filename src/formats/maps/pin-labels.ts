import type { Pin } from './map-pins.ts';

/** A name beside a pin. */
export interface Label {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The height of letters, in units of the sheet, and the width of a Latin letter as a fraction of it. */
export const letterSize = 28;
const latinWidth = 0.56;

/** The radius of a pin with the space around it. */
const pinRadius = 26;

/**
 * Names for the pins of one item, where there is room: beside the pin, else above or below, without covering another
 * pin or name and within the sheet. A name without room is left out.
 */
export function labelsOf<Item>(
  pins: readonly Pin<Item>[],
  nameOf: (item: Item) => string,
  sheet: { width: number; height: number },
): Map<Pin<Item>, Label> {
  const taken: Box[] = pins.map(({ x, y }) => boxAround(x, y, pinRadius, pinRadius));
  const found = new Map<Pin<Item>, Label>();
  for (const pin of pins) {
    const [only] = pin.items;
    if (!only || pin.items.length > 1) continue;
    const free = placesFor(pin, nameOf(only)).find(
      ({ box }) => isInside(box, sheet) && !taken.some((other) => overlap(box, other)),
    );
    if (!free) continue;
    taken.push(free.box);
    found.set(pin, free.label);
  }
  return found;
}

/** The possible places of a pin's name, best first. */
function placesFor({ x, y }: { x: number; y: number }, text: string): { label: Label; box: Box }[] {
  const [width, half] = [widthOf(text), letterSize / 2];
  const base = y + Math.round(letterSize * 0.36);
  const beside = pinRadius + 4;
  const over = pinRadius + half;
  const place = (anchor: Label['anchor'], atX: number, atY: number, box: Box) => ({
    label: { text, x: atX, y: atY, anchor },
    box,
  });
  return [
    place('start', x + beside, base, boxAround(x + beside + width / 2, y, width / 2, half)),
    place('end', x - beside, base, boxAround(x - beside - width / 2, y, width / 2, half)),
    place('middle', x, base - over, boxAround(x, y - over, width / 2, half)),
    place('middle', x, base + over, boxAround(x, y + over, width / 2, half)),
  ];
}

/** The approximate width of a text: full-width letters are as wide as high. */
function widthOf(text: string): number {
  const letters = [...text].map((letter) => (letter.charCodeAt(0) < 0x1100 ? latinWidth : 1));
  return letterSize * letters.reduce((sum, each) => sum + each, 0);
}

const boxAround = (x: number, y: number, halfWidth: number, halfHeight: number): Box => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});

const isInside = ({ left, right, top, bottom }: Box, { width, height }: { width: number; height: number }) =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
