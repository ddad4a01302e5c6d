import type { Point } from './svg-outline.ts';

/** Where chapters are on a sheet: one, or several that would lie on each other. */
export interface Pin<Item> {
  x: number;
  y: number;
  items: Item[];
}

/** The closest that two pins may be: at the width of a phone, 24 pixels, for fingers. */
export const pinDistance = 86;

/**
 * Items at their points; those closer than `pinDistance` are gathered in the middle between them, the closest first,
 * until none are. The order of items is kept, and decides where distances are equal.
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

/** The two pins that are closest, if they are too close. */
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
