import { expect, test } from 'vitest';
import { messageFaults, unusedForms } from '../../src/lib/message-faults.ts';

const codes = (template: string, ...names: string[]) =>
  messageFaults(template, names).map(({ code }) => code);

test('a template that says what its names allow has no fault', () => {
  expect(codes('{names} and {count, plural, one {# more} other {{count} more}}', 'names', '#count')).toEqual(
    [],
  );
  expect(codes('Nothing is filled in')).toEqual([]);
  expect(codes('{sex, select, f {sie} other {er}}', 'sex')).toEqual([]);
});

test('a name that the message does not have is told, with the one that was meant', () => {
  expect(messageFaults('{counts} people', ['#count'])).toEqual([
    {
      code: 'unknown-placeholder',
      details: { name: 'counts', suggestion: 'count', allowed: '{count}' },
    },
  ]);
  expect(codes('{count} people')).toEqual(['unknown-placeholder']);
  expect(codes('{a, plural, one {{b}} other {{c}}}', '#a')).toEqual([
    'unknown-placeholder',
    'unknown-placeholder',
  ]);
});

test('only a number chooses a plural', () => {
  expect(codes('{day, plural, one {a} other {b}}', 'day')).toEqual(['not-a-count']);
  expect(codes('{day, date}', 'day')).toEqual(['not-a-count']);
});

test('a plural form is one that there is, and other is among them', () => {
  expect(codes('{n, plural, on {a} other {b}}', '#n')).toEqual(['unknown-plural-form']);
  expect(codes('{n, plural, =0 {none} other {b}}', '#n')).toEqual([]);
  expect(codes('{n, plural, one {a}}', '#n')).toEqual(['no-other-form']);
});

test('a form that the language never chooses is told, with those that it has', () => {
  const template = '{n, plural, one {a} few {b} =7 {c} other {{n, selectordinal, two {d} other {e}}}}';
  expect(unusedForms(template, 'fr').map(({ details }) => details)).toEqual([
    { form: 'few', suggestion: '', allowed: 'one, many, other' },
    { form: 'two', suggestion: '', allowed: 'one, other' },
  ]);
  expect(unusedForms(template, 'cy')).toEqual([]);
  expect(unusedForms('{n, plural', 'fr')).toEqual([]);
});

test('what is no template at all is told with the place', () => {
  const [fault] = messageFaults('We met {count, plural, one {once} other {# times} in all', ['#count']);
  expect(fault?.code).toBe('broken-template');
  expect(fault?.details.near).not.toBe('');
  expect(codes('{}', 'a')).toEqual(['broken-template']);
  expect(codes('a } b', 'a')).toEqual([]);
});
