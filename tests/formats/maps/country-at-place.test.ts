import { expect, test } from 'vitest';
import { countryAt, countryName } from '../../../src/formats/maps/country-at-place.ts';
import { towns } from './towns.ts';

test.each(Object.entries(towns))('%s is found in its country', (_, { country, ...spot }) => {
  expect(countryAt(spot)).toBe(country);
});

test('a town that the coarse coast leaves in the water takes the nearest country', () => {
  expect(countryAt({ lat: 60.13, lon: 24.9 })).toBe('FI');
  expect(countryAt({ lat: 35.6, lon: 140.0 })).toBe('JP');
});

test('the high seas belong to nobody, and so does the 0, 0 of a form that nobody filled in', () => {
  expect(countryAt({ lat: 0, lon: 0 })).toBeUndefined();
  expect(countryAt({ lat: -40, lon: -130 })).toBeUndefined();
});

test('the poles and the date line are places like any other', () => {
  expect(countryAt({ lat: -90, lon: 0 })).toBe('AQ');
  expect(countryAt({ lat: 90, lon: 0 })).toBeUndefined();
  expect(countryAt({ lat: -16.8, lon: 180 })).toBe('FJ');
  expect(countryAt({ lat: -16.8, lon: -180 })).toBe('FJ');
});

test('countries are called as readers call them', () => {
  expect(countryName('DK', 'ja')).toBe('デンマーク');
  expect(countryName('HK', 'en')).toBe('Hong Kong');
});
