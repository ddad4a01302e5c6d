import { feature, mesh } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };

const { countries, land } = atlas.objects;

/** The countries of the world, one feature each, as Natural Earth has them (public domain). */
export const countryShapes = feature(atlas, countries).features;

/** All land, as one. */
export const landShape = feature(atlas, land);

/** The lines between countries, each once; coasts are not among them. */
export const borderLines = mesh(atlas, countries, (one, other) => one !== other);
