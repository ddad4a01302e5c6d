import { expect, inject, test } from 'vitest';
import { weightOf } from '../../scripts/maintainers/bench/pages/page-weight.ts';
import { addressesByRoute, addressesOf } from '../browser/page-types.ts';

const site = inject('site');
const below = (address: string) => address.slice(1);

test('HTML and styles of a chapter page weigh 20 kB at most', () => {
  const chapters = addressesByRoute(site).get('chapters/[id]') ?? [];
  expect(chapters.length).toBe(33);
  const heavy = chapters.filter((address) => {
    const { html, css } = weightOf(site, below(address));
    return html + css > 20_000;
  });
  expect(heavy).toEqual([]);
});

test('the scripts of a page weigh 5 kB at most, all of them, on any page but the one that searches', () => {
  const pages = addressesOf(site).filter((address) => !address.endsWith('/search/'));
  const heavy = pages.filter((address) => weightOf(site, below(address)).js > 5000);
  expect(heavy).toEqual([]);
});

test('a page asks for four sheets at most', () => {
  const many = addressesOf(site).filter((address) => weightOf(site, below(address)).sheets > 4);
  expect(many).toEqual([]);
});
