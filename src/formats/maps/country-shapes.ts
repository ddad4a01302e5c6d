import { feature, mesh } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };

const { countries, land } = atlas.objects;

/** The countries of the world, one feature each, from Natural Earth (public domain). */
export const countryShapes = feature(atlas, countries).features;

/** All land as one shape. */
export const landShape = feature(atlas, land);

/** The borders between countries, each once, without coasts. */
export const borderLines = mesh(atlas, countries, (one, other) => one !== other);
