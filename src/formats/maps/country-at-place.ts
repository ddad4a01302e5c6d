import { geoBounds, geoContains } from 'd3-geo';
import type { Feature, Geometry, Position } from 'geojson';
import { cached } from '../../lib/get-or-make.ts';
import { once } from '../../lib/once-per-object.ts';
import { countryShapes } from './country-shapes.ts';

/** A place on Earth: latitude and longitude in degrees. */
export interface Spot {
  lat: number;
  lon: number;
}

type Country = Feature<Geometry, { name: string }>;

/** How far from its coast a place still counts as in a country, in radians: 150 km. */
const maxCoastDistance = 150 / 6371;

/** Shapes without a numeric code, by the ISO 3166 alpha-2 code of the country they belong to. */
const codesByName = new Map([
  ['Kosovo', 'XK'],
  ['Somaliland', 'SO'],
  ['N. Cyprus', 'CY'],
]);

/**
 * The country of a place (ISO 3166-1 alpha-2: `JP`), from the atlas. A coastal town may lie in the water of this coarse
 * map; it gets the nearest country. Undefined for the high seas, and for 0, 0, which stands for unknown.
 */
export const countryAt = once<Spot, string | undefined>((spot) => {
  const at: [number, number] = [spot.lon, spot.lat];
  const candidates = countryShapes().filter((country) => isNear(country, at));
  const home = candidates.find((country) => geoContains(country, at)) ?? nearest(candidates, at);
  return home && codeOf(home);
});

function codeOf({ id, properties }: Country): string | undefined {
  return id === undefined
    ? codesByName.get(properties.name)
    : new Intl.Locale('und', { region: String(id) }).region;
}

const boundsOf = once<Country, ReturnType<typeof geoBounds>>((country) => geoBounds(country));

/** Whether a place is in a country's bounding box, or within `reach` of it. */
function isNear(country: Country, [lon, lat]: [number, number]): boolean {
  const [[west, south], [east, north]] = boundsOf(country);
  const margin = (maxCoastDistance * 180) / Math.PI;
  if (lat < south - margin || lat > north + margin) return false;
  const wide = margin / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
  const width = east >= west ? east - west : east - west + 360;
  return (lon - west + wide + 720) % 360 <= width + 2 * wide || width + 2 * wide >= 360;
}

function nearest(countries: readonly Country[], at: [number, number]): Country | undefined {
  const found = countries
    .map((country) => ({ country, distance: distanceTo(country.geometry, at) }))
    .toSorted((a, b) => a.distance - b.distance)[0];
  return found && found.distance <= maxCoastDistance ? found.country : undefined;
}

/** The distance from a place to the nearest vertex of a shape, in radians. */
function distanceTo(geometry: Geometry, at: [number, number]): number {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : [];
  return Math.min(...rings.flat().map((vertex: Position) => distanceBetween(vertex, at)));
}

/** The distance between two points in radians (haversine formula): `geoDistance` of d3-geo takes thirty times as long. */
function distanceBetween([lon = 0, lat = 0]: Position, [toLon, toLat]: [number, number]): number {
  const [from, to] = [lat * toRadians, toLat * toRadians];
  const [upwards, sideways] = [Math.sin((to - from) / 2), Math.sin(((toLon - lon) * toRadians) / 2)];
  return 2 * Math.asin(Math.sqrt(upwards ** 2 + Math.cos(from) * Math.cos(to) * sideways ** 2));
}

const toRadians = Math.PI / 180;

const names = new Map<string, Intl.DisplayNames>();

/** The name of a country in the language of `locale`: `デンマーク`, `Denmark`. */
export function countryName(code: string, locale: string): string {
  const made = cached(
    names,
    locale,
    () => new Intl.DisplayNames([locale], { type: 'region', style: 'short' }),
  );
  return made.of(code) ?? code;
}
