import { expect, test } from 'vitest';
import { contactsIn } from '../../../src/lib/contacts/find-contacts.ts';

const found = (text: string) => contactsIn(text, ['JP']).map(({ value }) => value);

test.each([
  'TEL03-1234-5678',
  'tel.03-1234-5678',
  'Fax:03-1234-5678',
  'お電話は03-1234-5678',
  'a: 03-1234-5678',
])('a number right behind what says that it is one is found: %s', (text) =>
  expect(found(text)).toEqual(['03-1234-5678']),
);

test.each(['hotel03-1234-5678', 'x03-1234-5678', '1:03-1234-5678', '#03-1234-5678'])(
  'one that is a part of something else is not: %s',
  (text) => expect(found(text)).toEqual([]),
);
