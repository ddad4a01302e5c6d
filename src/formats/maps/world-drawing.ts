import { coastsOf } from './coastlines.ts';
import type { Spot } from './country-at-place.ts';
import { type Pin, pinsOf } from './map-pins.ts';
import { viewOf } from './map-projection.ts';
import { type Label, labelsOf } from './pin-labels.ts';

/** An item at a place, with its name for the map. */
export interface Placed<Item> {
  item: Item;
  spot: Spot;
  name: string;
}

/** A map of the places: size, lines as the `d` of SVG paths, and pins, in whole units. */
export interface Drawing<Item> {
  width: number;
  height: number;
  land: string;
  borders: string;
  /** In the order of their items. */
  pins: (Pin<Item> & { label?: Label })[];
}

/** Draws the part of the world that holds all `placed` items, which must not be empty. */
export function worldDrawing<Item>(placed: readonly Placed<Item>[]): Drawing<Item> {
  const view = viewOf(placed.map(({ spot }) => spot));
  const { width, height } = view;
  const pins = pinsOf(
    placed.map((each) => ({ item: each, at: view.projection([each.spot.lon, each.spot.lat]) ?? [0, 0] })),
  );
  const labels = labelsOf(pins, ({ name }) => name, view);
  return {
    ...{ width, height },
    ...coastsOf(view),
    pins: pins.map((pin) => {
      const label = labels.get(pin);
      return { ...pin, items: pin.items.map(({ item }) => item), ...(label ? { label } : {}) };
    }),
  };
}
