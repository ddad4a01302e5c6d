/**
 * Country outlines of Natural Earth, 1 : 50,000,000. Declared here, because inferring types from the JSON file is slow.
 */
declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const atlas: Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
  export default atlas;
}
