import type { Point } from './svg-outline.ts';

/** A pin on a map: one chapter, or several that would overlap. */
export interface Pin<Item> {
  x: number;
  y: number;
  items: Item[];
}

/** The least distance between two pins: 24 pixels on a phone, the size of a touch target (WCAG 2.2, 2.5.8). */
export const pinDistance = 86;

/**
 * Items at their points. Pins closer than `pinDistance` are merged at their centre, the closest pair first, until none
 * are. Items keep their order, which also decides between equal distances.
 */
export function pinsOf<Item>(items: readonly { item: Item; at: Point }[]): Pin<Item>[] {
  const pins = items.map(({ at: [x, y] }, order) => ({ x, y, items: [order] }));
  for (let pair = closest(pins); pair; pair = closest(pins)) {
    const [one, other] = pair;
    const [weight, all] = [one.items.length, one.items.length + other.items.length];
    one.x += ((other.x - one.x) * (all - weight)) / all;
    one.y += ((other.y - one.y) * (all - weight)) / all;
    one.items.push(...other.items);
    pins.splice(pins.indexOf(other), 1);
  }
  return pins.map((pin) => ({
    x: Math.round(pin.x),
    y: Math.round(pin.y),
    items: items.filter((_, order) => pin.items.includes(order)).map(({ item }) => item),
  }));
}

/** The two closest pins, if they are closer than `pinDistance`. */
function closest<Item>(pins: readonly Pin<Item>[]): [Pin<Item>, Pin<Item>] | undefined {
  let [least, found]: [number, [Pin<Item>, Pin<Item>] | undefined] = [pinDistance, undefined];
  for (const [index, one] of pins.entries()) {
    for (const other of pins.slice(index + 1)) {
      const distance = Math.hypot(one.x - other.x, one.y - other.y);
      if (distance < least) [least, found] = [distance, [one, other]];
    }
  }
  return found;
}
