import { XMLParser, XMLValidator } from 'fast-xml-parser';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { badgeSvg } from '../../../src/formats/link-images/badge-svg.ts';
import type { Badge } from '../../../src/formats/link-images/card.ts';
import { lettering } from './layout.ts';

const badge: Badge = {
  label: { text: '灯火アンバサダー', language: 'ja' },
  year: '2026',
  color: '#b93a1c',
  letters: ['灯', '火'],
};

test('a badge is an SVG that needs no font and asks nobody for anything', async () => {
  const svg = await badgeSvg(badge, lettering);
  expect(XMLValidator.validate(svg)).toBe(true);
  expect(svg).not.toMatch(/<text|<style|<script|font-family|href="http|url\(http/);
  expect(svg).toContain('<title>灯火アンバサダー</title>');
  expect(svg.length).toBeLessThan(40_000);
  expect((await sharp(Buffer.from(svg)).metadata()).width).toBe(480);
  expect(await badgeSvg(badge, lettering)).toBe(svg);
});

test('a label is text, whatever stands in it, and fits however long it is', async () => {
  const text = '<b onload="x()">&amp;</b> 👩‍👩‍👧‍👦 '.repeat(20);
  const svg = await badgeSvg({ ...badge, label: { text, language: 'ja' } }, lettering);
  expect(XMLValidator.validate(svg)).toBe(true);
  const { svg: read } = new XMLParser({ ignoreAttributes: false }).parse(svg) as { svg: { title: string } };
  expect(read.title).toContain('<b onload="x()">');
  expect(svg).not.toContain('<b ');
});

test('a year that stands in the label is not said twice', async () => {
  const named = { ...badge, label: { text: '灯火アンバサダー 2026', language: 'ja' } };
  const [without, other] = await Promise.all([
    badgeSvg(named, lettering),
    badgeSvg({ ...named, year: '2027' }, lettering),
  ]);
  expect(other.length).toBeGreaterThan(without.length);
});
