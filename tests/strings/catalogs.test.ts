import { expect, test } from 'vitest';
import { wording } from '../../src/strings/wording.ts';

/** Every wording by its key: a text, or the template and names of a message; what is neither stays as it is. */
function leaves(value: unknown, key = ''): [string, unknown][] {
  if (typeof value === 'function') {
    const { template, names } = value as { template?: string; names?: readonly string[] };
    return [[key, template === undefined ? value : { template, names }]];
  }
  if (typeof value !== 'object' || value === null) return [[key, value]];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${key}.${name}`));
}

test('English has a text wherever Japanese has one', () => {
  const keys = (locale: string) => leaves(wording(locale)).map(([key]) => key);
  expect(keys('en').toSorted()).toEqual(keys('ja').toSorted());
});

test.each(['ja', 'en'])('no wording in %s is a bare function', (locale) => {
  const all = leaves(wording(locale));
  expect(all.filter(([, value]) => typeof value === 'function').map(([key]) => key)).toEqual([]);
  expect(all.length).toBeGreaterThan(500);
});

test.each(['ja', 'en'])('every message in %s can be said', (locale) => {
  type Said = (...values: (string | number)[]) => string;
  const say = (value: unknown): string[] => {
    if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(say);
    if (typeof value !== 'function') return [];
    const { names } = value as unknown as { names: readonly string[] };
    return [(value as Said)(...names.map((name) => (name.startsWith('#') ? 1234 : `‹${name}›`)))];
  };
  const said = say(wording(locale));
  expect(said.filter((text) => text === '' || /[{}]|undefined|NaN/.test(text))).toEqual([]);
  expect(said.length).toBeGreaterThan(100);
});
