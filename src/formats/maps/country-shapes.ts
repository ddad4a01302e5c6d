import { feature, mesh } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };

const { countries, land } = atlas.objects;

// On demand: modules that need no map import this one, too, and the shapes take a while.
let shapes: ReturnType<typeof allShapes> | undefined;
const allShapes = () => feature(atlas, countries).features;

/** The countries of the world, one feature each, from Natural Earth (public domain). */
export function countryShapes(): ReturnType<typeof allShapes> {
  shapes ??= allShapes();
  return shapes;
}

/** All land as one shape. */
export const landShape = () => feature(atlas, land);

/** The borders between countries, each once, without coasts. */
export const borderLines = () => mesh(atlas, countries, (one, other) => one !== other);
