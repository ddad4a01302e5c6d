import type { Spot } from '../../../src/formats/maps/country-at-place.ts';

/** Towns by name, with the country each is in. */
export const towns = {
  reykjavik: { lat: 64.15, lon: -21.94, country: 'IS' },
  lisbon: { lat: 38.72, lon: -9.14, country: 'PT' },
  copenhagen: { lat: 55.68, lon: 12.57, country: 'DK' },
  malmo: { lat: 55.61, lon: 13.0, country: 'SE' },
  prishtina: { lat: 42.66, lon: 21.17, country: 'XK' },
  monaco: { lat: 43.73, lon: 7.42, country: 'MC' },
  istanbul: { lat: 41.01, lon: 28.97, country: 'TR' },
  nairobi: { lat: -1.29, lon: 36.82, country: 'KE' },
  hargeisa: { lat: 9.56, lon: 44.06, country: 'SO' },
  mumbai: { lat: 18.96, lon: 72.82, country: 'IN' },
  singapore: { lat: 1.29, lon: 103.85, country: 'SG' },
  hongkong: { lat: 22.28, lon: 114.16, country: 'HK' },
  busan: { lat: 35.1, lon: 129.04, country: 'KR' },
  wakkanai: { lat: 45.42, lon: 141.67, country: 'JP' },
  naha: { lat: 26.21, lon: 127.68, country: 'JP' },
  auckland: { lat: -36.85, lon: 174.76, country: 'NZ' },
  suva: { lat: -18.14, lon: 178.44, country: 'FJ' },
  apia: { lat: -13.83, lon: -171.77, country: 'WS' },
  papeete: { lat: -17.54, lon: -149.57, country: 'PF' },
  honolulu: { lat: 21.31, lon: -157.86, country: 'US' },
  nome: { lat: 64.5, lon: -165.41, country: 'US' },
  anadyr: { lat: 64.73, lon: 177.51, country: 'RU' },
  sanfrancisco: { lat: 37.77, lon: -122.42, country: 'US' },
  montreal: { lat: 45.5, lon: -73.57, country: 'CA' },
  valparaiso: { lat: -33.05, lon: -71.62, country: 'CL' },
  saopaulo: { lat: -23.55, lon: -46.63, country: 'BR' },
} satisfies Record<string, Spot & { country: string }>;

export type Town = keyof typeof towns;

/** Places that communities could have, from one town to all the world. */
export const spreads: Record<string, readonly Town[]> = {
  'one town': ['singapore'],
  'one town twice': ['naha', 'naha'],
  'two neighbours': ['copenhagen', 'malmo'],
  'a continent': ['lisbon', 'reykjavik', 'istanbul', 'copenhagen', 'prishtina'],
  'one country from end to end': ['wakkanai', 'naha'],
  'both sides of the date line': ['auckland', 'suva', 'apia', 'papeete', 'honolulu'],
  'the Bering Strait': ['nome', 'anadyr'],
  'the whole world': Object.keys(towns) as Town[],
  'the whole world but the Pacific': ['sanfrancisco', 'saopaulo', 'lisbon', 'nairobi', 'mumbai', 'busan'],
};
