import { describe, expect, test } from 'vitest';
import { pinDistance } from '../../../src/formats/maps/map-pins.ts';
import { letterSize } from '../../../src/formats/maps/pin-labels.ts';
import { type Drawing, worldDrawing } from '../../../src/formats/maps/world-drawing.ts';
import { spreads, type Town, towns } from './towns.ts';

const draw = (names: readonly Town[]) =>
  worldDrawing(names.map((name) => ({ item: name, spot: towns[name], name })));

const pinOf = ({ pins }: Drawing<Town>, town: Town) => pins.find(({ items }) => items.includes(town));

describe.each(Object.entries(spreads))('a map of %s', (_, names) => {
  const drawing = draw(names);
  const { width, height, land, borders, pins } = drawing;

  test('has every place on it, with some paper around', () => {
    expect(pins.flatMap(({ items }) => items).sort()).toEqual([...names].sort());
    for (const { x, y } of pins) {
      expect(Math.min(x, width - x), `${x} of ${width}`).toBeGreaterThan(20);
      expect(Math.min(y, height - y), `${y} of ${height}`).toBeGreaterThan(20);
    }
    expect(width / height).toBeGreaterThan(0.8);
    expect(width / height).toBeLessThan(2.6);
  });

  test('is light: whole numbers, and not more of them than a page can carry', () => {
    const path = /^(M-?\d+ -?\d+l[-\d ]+z?)*$/;
    expect(land).toMatch(path);
    expect(borders).toMatch(path);
    expect(land.length).toBeGreaterThan(100);
    expect(land.length + borders.length).toBeLessThanOrEqual(28_000);
  });

  test('keeps its pins apart, for fingers', () => {
    const tooClose = pins.filter((one, index) =>
      pins.slice(index + 1).some((other) => Math.hypot(one.x - other.x, one.y - other.y) < pinDistance - 2),
    );
    expect(tooClose).toEqual([]);
  });

  test('is the same each time, and the same paper whatever the order', () => {
    expect(draw(names)).toEqual(drawing);
    const { land: again, borders: alike } = draw([...names].reverse());
    expect([again, alike]).toEqual([land, borders]);
  });
});

test('who would lie on each other share a pin, in the order they came', () => {
  const drawing = draw(['saopaulo', 'malmo', 'auckland', 'copenhagen', 'nairobi']);
  expect(drawing.pins.map(({ items }) => items)).toContainEqual(['malmo', 'copenhagen']);
  expect(drawing.pins).toHaveLength(4);
});

test('the date line is no edge: Apia lies east of Suva, and nobody is drawn on the far side', () => {
  const drawing = draw(spreads['both sides of the date line'] ?? []);
  const [suva, apia, papeete] = (['suva', 'apia', 'papeete'] as const).map((town) => pinOf(drawing, town)?.x);
  expect(apia).toBeGreaterThan(suva ?? Number.NaN);
  expect(papeete).toBeGreaterThan(apia ?? Number.NaN);
});

test('the whole world is cut in the ocean that has fewer of the places', () => {
  const pacific = draw(spreads['the whole world'] ?? []);
  expect(pinOf(pacific, 'auckland')?.x).toBeLessThan(pinOf(pacific, 'sanfrancisco')?.x ?? Number.NaN);
  const atlantic = draw(spreads['the whole world but the Pacific'] ?? []);
  expect(pinOf(atlantic, 'sanfrancisco')?.x).toBeLessThan(pinOf(atlantic, 'busan')?.x ?? Number.NaN);
});

test('names stand beside pins where there is room, on the paper and not over a pin', () => {
  const { pins, width } = draw(['lisbon', 'reykjavik', 'istanbul']);
  expect(pins.map(({ label }) => label?.text)).toEqual(['lisbon', 'reykjavik', 'istanbul']);
  expect(pins.find(({ items }) => items.includes('istanbul'))?.label?.anchor).not.toBe('start');
  const long = 'とても長い名前の町の、そのまたとなりのとても長い名前の町と村と島と岬と灯台のあるところ';
  const [pin] = worldDrawing([{ item: 'a', spot: towns.naha, name: long }]).pins;
  expect(long.length * letterSize).toBeGreaterThan(width / 2);
  expect(pin?.label?.anchor).toBe('middle');
  const longer = worldDrawing([{ item: 'a', spot: towns.naha, name: long + long }]).pins;
  expect(longer[0]?.label).toBeUndefined();
});

test('three hundred chapters are as light as three', () => {
  const placed = Array.from({ length: 300 }, (_, index) => ({
    item: index,
    spot: { lat: ((index * 37) % 120) - 50, lon: ((index * 101) % 360) - 180 },
    name: `Chapter ${index}`,
  }));
  const { pins, land, borders } = worldDrawing(placed);
  expect(pins.flatMap(({ items }) => items)).toHaveLength(300);
  expect(pins.length).toBeLessThan(140);
  expect(land.length + borders.length).toBeLessThanOrEqual(28_000);
});
