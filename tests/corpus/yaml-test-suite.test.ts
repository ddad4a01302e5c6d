import { expect, test } from 'vitest';
import { decode } from '../../src/reader/decode-text.ts';
import { type ParsedYaml, parseYaml } from '../../src/reader/parse-yaml.ts';
import type { ProblemCode } from '../../src/strings/problems/problem-codes.ts';
import { describeWith, sourceJson } from './sources.ts';

interface Case {
  id: string;
  name: string;
  yaml: string;
  error?: boolean;
  json?: string;
}

interface Refusal {
  because: string;
  code: ProblemCode;
  reason?: RegExp;
  ids: string;
}

/** Valid YAML that a content folder has no use for, by what we say of it. */
const refusals: Refusal[] = [
  {
    because: 'a file holds one record',
    code: 'several-documents',
    ids: '35KP 5TYM 6WLZ 6XDY 6ZKB 7Z25 9DXL 9KAX 9WXW JHB9 KSS4 L383 M7A3 NKF9 PUW8 RZT7 U9NS UT92 W4TN',
  },
  {
    because: 'fields have names: keys are strings, written out (no lists, maps, aliases)',
    code: 'yaml',
    reason: /all keys must be strings/,
    ids: '4FJ6 6BFJ 6PBE 9MMW E76Z KK5P LX3P M2N8/00 M2N8/01 M5DY Q9WF RZP5 SBG9 V9D5 X38W XW4D',
  },
  { because: 'two keys that are empty', code: 'duplicate-key', ids: '2JQS' },
  {
    because: 'tags of applications mean nothing to us',
    code: 'yaml',
    reason: /Unresolved tag/,
    ids: '7FWL C4HZ CC74 M5C3 P76L UGM3',
  },
  {
    because: 'the same; a value that begins with ! is mostly text that needs quotes',
    code: 'special-start',
    ids: '6CK3 CUP7 Z67P Z9M4',
  },
  {
    because: 'so is one that begins with &; and an alias is a key here',
    code: 'special-start',
    ids: '26DV W5VH',
  },
  {
    because: 'an anchor that no alias uses is text that needs quotes',
    code: 'special-start',
    ids: '6M2F 7BMT 8XYN CN3R F2C7 PW8X U3XV Y2GN ZH7C',
  },
  {
    because: 'the yaml package warns of it: an anchor that ends in a colon',
    code: 'yaml',
    reason: /ambiguous/,
    ids: '2SXE',
  },
  { because: 'escapes that stand for control characters', code: 'control-character', ids: 'G4RS' },
  {
    because: 'directives of other versions of YAML',
    code: 'yaml',
    reason: /Unknown directive|Unsupported YAML version/,
    ids: '2LFX 6LVF BEC7 MUS6/05 MUS6/06',
  },
];

/** Invalid texts with more than one fault: behind the first, reading goes on. */
const several = new Map<string, ProblemCode[]>([
  ['DK95/01', ['unclosed-quote', 'tab', 'bad-indent']],
  ['DK95/06', ['tab', 'bad-indent']],
  ['H7J7', ['special-start', 'bad-indent']],
]);

/** Invalid YAML that the yaml package reads all the same. */
const accepted = new Map([['SF5V', 'a %YAML directive that stands there twice: both say the same']]);

/** Types beyond JSON that the package builds; a schema refuses them, since no field of ours has such a value. */
const beyondJson = new Map([
  ['2XXW', '!!set'],
  ['565N', '!!binary'],
  ['J7PZ', '!!omap'],
]);

const refusalOf = new Map(refusals.flatMap((each) => each.ids.split(' ').map((id) => [id, each] as const)));

function read({ yaml }: Case): ParsedYaml {
  const decoded = decode(new TextEncoder().encode(yaml));
  if ('code' in decoded) throw new Error(decoded.code);
  return parseYaml(decoded.text);
}

describeWith('yaml-test-suite', () => {
  const cases = sourceJson<Case[]>('yaml-test-suite/cases.json');
  const bad = cases.filter(({ error }) => error);
  const good = cases.filter(({ error }) => !error);

  test('the data set is the one that was counted', () => {
    expect([bad.length, good.length]).toEqual([94, 308]);
  });

  test('every invalid text is refused, once for each fault, at a place within it', () => {
    for (const each of bad.filter(({ id }) => !accepted.has(id))) {
      const { problems } = read(each);
      if (several.has(each.id)) expect(problems.map(({ code }) => code)).toEqual(several.get(each.id));
      else expect(problems, each.id).toHaveLength(1);
      for (const { line, column } of problems) {
        expect(line, each.id).toBeLessThanOrEqual(each.yaml.split('\n').length);
        expect(column, each.id).toBeGreaterThan(0);
      }
    }
  });

  test('invalid texts that are read all the same are known', () => {
    const read_ = bad.filter((each) => read(each).problems.length === 0).map(({ id }) => id);
    expect(read_).toEqual([...accepted.keys()]);
  });

  test.each(refusals)('refused although valid: $because', ({ code, reason, ids }) => {
    for (const id of ids.split(' ')) {
      const found = good.find((each) => each.id === id);
      if (!found) throw new Error(`There is no valid case ${id}.`);
      const { problems } = read(found);
      expect([...new Set(problems.map((problem) => problem.code))], id).toEqual([code]);
      if (reason) expect(problems[0]?.details.reason, id).toMatch(reason);
    }
  });

  test('every other valid text is read, and means what it should', () => {
    let compared = 0;
    for (const each of good.filter(({ id }) => !refusalOf.has(id))) {
      const { problems, value } = read(each);
      expect(problems, each.id).toEqual([]);
      const meant = meaning(each);
      if (meant === undefined || beyondJson.has(each.id)) continue;
      expect(JSON.parse(JSON.stringify(value ?? null)), each.id).toEqual(meant.value);
      compared++;
    }
    expect(compared).toBeGreaterThan(220);
  });

  test('every value of a text that is read has a place in it', () => {
    for (const each of good.filter(({ id }) => !refusalOf.has(id) && !beyondJson.has(id))) {
      const { value, locate, locateKey } = read(each);
      const lines = each.yaml.split(/\r\n|\n/);
      for (const path of paths(value)) {
        for (const { line, column } of [locate(path), locateKey(path)]) {
          expect(line, `${each.id} ${path}`).toBeLessThanOrEqual(lines.length);
          expect(column, `${each.id} ${path}`).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        }
      }
    }
  });
});

/** The suite's own reading of a case; undefined where it has none (JSON cannot tell it, or nothing is there). */
function meaning({ json }: Case): { value: unknown } | undefined {
  try {
    return json === undefined ? undefined : { value: JSON.parse(json) };
  } catch {
    return undefined;
  }
}

function paths(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...inner.flatMap(([key, item]) => paths(item, [...path, key]))];
}
