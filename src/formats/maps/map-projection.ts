import { type GeoProjection, geoAzimuthalEqualArea, geoDistance, geoNaturalEarth1 } from 'd3-geo';
import type { Spot } from './country-at-place.ts';
import type { Point } from './svg-outline.ts';

/** The size of a map and its projection. */
export interface View {
  width: number;
  height: number;
  projection: GeoProjection;
}

interface Box {
  west: number;
  north: number;
  east: number;
  south: number;
}

/** A little more than two units are one pixel on a desktop screen. */
const width = 1280;

/** Places further than this from their centre (in radians: about 6,000 km) need a map of the whole world. */
const maxRegionRadius = 0.95;

/** The least extent of a map (in radians: about 700 km), because readers look for towns they know. */
const leastExtent = 0.11;

/**
 * The part of the Earth around all places, with a margin: an equal-area projection about their centre, or, where that
 * would be most of the globe, the whole world (Natural Earth), cut in the ocean with fewer places near the cut.
 */
export function viewOf(spots: readonly Spot[]): View {
  const middle = middleOf(spots);
  const radius = Math.max(0, ...spots.map(({ lat, lon }) => geoDistance(middle, [lon, lat])));
  return radius > maxRegionRadius ? wholeWorld(spots) : regionView(spots, middle);
}

/**
 * The centre of the narrowest range of longitudes and of latitudes that holds all places; it may cross the date line.
 */
function middleOf(spots: readonly Spot[]): [lon: number, lat: number] {
  const lats = spots.map(({ lat }) => lat);
  const lons = spots.map(({ lon }) => lon).toSorted((a, b) => a - b);
  const gaps = lons.map((lon, index) => {
    const next = lons[index + 1] ?? (lons[0] ?? 0) + 360;
    return { size: next - lon, next };
  });
  const widest = gaps.toSorted((a, b) => b.size - a.size)[0] ?? { size: 360, next: 0 };
  const lon = widest.next + (360 - widest.size) / 2;
  return [((lon + 540) % 360) - 180, (Math.min(...lats) + Math.max(...lats)) / 2];
}

function regionView(spots: readonly Spot[], [lon, lat]: [number, number]): View {
  const projection = geoAzimuthalEqualArea().rotate([-lon, -lat]).scale(1).translate([0, 0]);
  const points = spots.map((spot): Point => projection([spot.lon, spot.lat]) ?? [0, 0]);
  const [west, east] = withMargin(points.map(([x]) => x));
  const [north, south] = withMargin(points.map(([, y]) => y));
  return sheet(projection, withinRatios({ west, east, north, south }));
}

/** The range of the values with a margin, at least `leastExtent` wide. */
function withMargin(values: readonly number[]): [number, number] {
  const [from, to] = [Math.min(...values), Math.max(...values)];
  const [middle, half] = [(from + to) / 2, Math.max(((to - from) / 2) * 1.18, leastExtent / 2)];
  return [middle - half, middle + half];
}

/** The same box, widened or heightened where it is too narrow or too flat. */
function withinRatios({ west, east, north, south }: Box): Box {
  const [wide, high] = [east - west, south - north];
  const moreWidth = Math.max(0, high * 0.85 - wide) / 2;
  const moreHeight = Math.max(0, wide / 1.6 - high) / 2;
  return {
    west: west - moreWidth,
    east: east + moreWidth,
    north: north - moreHeight,
    south: south + moreHeight,
  };
}

/** Longitudes at which the world can be cut: in the Pacific or in the Atlantic. */
const cuts = [-169, -30];

function wholeWorld(spots: readonly Spot[]): View {
  const clearance = (cut: number) =>
    Math.min(...spots.map(({ lon }) => Math.abs(((lon - cut + 540) % 360) - 180)));
  const [cut = 0] = cuts.toSorted((a, b) => clearance(b) - clearance(a));
  const projection = geoNaturalEarth1()
    .rotate([-(cut + 180), 0])
    .scale(1)
    .translate([0, 0]);
  const top = Math.max(78, ...spots.map(({ lat }) => lat));
  const bottom = Math.min(-57, ...spots.map(({ lat }) => lat - 3));
  const y = (lat: number) => projection([cut + 180, lat])?.[1] ?? 0;
  const half = projection([cut + 359.9, 0])?.[0] ?? Math.PI;
  return sheet(projection, { west: -half, east: half, north: y(top), south: y(bottom) });
}

/** Fits a box of a projection of scale 1 to the sheet. Shapes are clipped a little outside its edges. */
function sheet(projection: GeoProjection, { west, east, north, south }: Box): View {
  const scale = width / (east - west);
  const height = Math.round((south - north) * scale);
  const clipMargin = 8;
  projection
    .scale(scale)
    .translate([-west * scale, -north * scale])
    .clipExtent([
      [-clipMargin, -clipMargin],
      [width + clipMargin, height + clipMargin],
    ]);
  return { width, height, projection };
}
