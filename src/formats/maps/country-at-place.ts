import { geoBounds, geoContains, geoDistance } from 'd3-geo';
import type { Feature, Geometry, Position } from 'geojson';
import { cached } from '../../lib/get-or-make.ts';
import { once } from '../../lib/once-per-object.ts';
import { countryShapes } from './country-shapes.ts';

/** A place on Earth, in degrees. */
export interface Spot {
  lat: number;
  lon: number;
}

type Country = Feature<Geometry, { name: string }>;

/** How far into the sea a place may lie and still count to the country there, in radians: 150 km. */
const reach = 150 / 6371;

/** Shapes without a number of their own, by the code that ISO 3166 has for the land they are. */
const unnumbered = new Map([
  ['Kosovo', 'XK'],
  ['Somaliland', 'SO'],
  ['N. Cyprus', 'CY'],
]);

/**
 * The country a place is in, as a code of two letters (`JP`), found on the atlas. Towns on the coast may lie in its
 * sea; they take the nearest country. Nothing for the high seas, and for the 0, 0 of who did not know.
 */
export const countryAt = once<Spot, string | undefined>((spot) => {
  const at: [number, number] = [spot.lon, spot.lat];
  const around = countryShapes.filter((country) => isNear(country, at));
  const home = around.find((country) => geoContains(country, at)) ?? nearest(around, at);
  return home && codeOf(home);
});

function codeOf({ id, properties }: Country): string | undefined {
  return id === undefined
    ? unnumbered.get(properties.name)
    : new Intl.Locale('und', { region: String(id) }).region;
}

const boundsOf = once<Country, ReturnType<typeof geoBounds>>((country) => geoBounds(country));

/** Whether a place is in the box around a country, or within reach of it. */
function isNear(country: Country, [lon, lat]: [number, number]): boolean {
  const [[west, south], [east, north]] = boundsOf(country);
  const margin = (reach * 180) / Math.PI;
  if (lat < south - margin || lat > north + margin) return false;
  const wide = margin / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
  const width = east >= west ? east - west : east - west + 360;
  return (lon - west + wide + 720) % 360 <= width + 2 * wide || width + 2 * wide >= 360;
}

function nearest(countries: readonly Country[], at: [number, number]): Country | undefined {
  const found = countries
    .map((country) => ({ country, distance: distanceTo(country.geometry, at) }))
    .toSorted((a, b) => a.distance - b.distance)[0];
  return found && found.distance <= reach ? found.country : undefined;
}

/** How far a place is from the nearest corner of a shape, in radians. */
function distanceTo(geometry: Geometry, at: [number, number]): number {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : [];
  return Math.min(...rings.flat().map(([lon = 0, lat = 0]: Position) => geoDistance([lon, lat], at)));
}

const names = new Map<string, Intl.DisplayNames>();

/** What a country is called in the language of `locale`: `デンマーク`, `Denmark`. */
export function countryName(code: string, locale: string): string {
  const made = cached(
    names,
    locale,
    () => new Intl.DisplayNames([locale], { type: 'region', style: 'short' }),
  );
  return made.of(code) ?? code;
}
