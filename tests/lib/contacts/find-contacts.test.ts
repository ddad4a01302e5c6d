import { describe, expect, test } from 'vitest';
import { contactsIn, contactsInLink, mayHoldContact } from '../../../src/lib/contacts/find-contacts.ts';
import { heldOut, type Labelled, tuned } from './labelled.ts';

const countries = ['JP', 'US'];
const finds = (text: string) => contactsIn(text, countries).length > 0;
const values = (text: string) => contactsIn(text, countries).map(({ value }) => value);

/** How well the rules tell contacts from all else: both rates from 0 to 1, and what they got wrong. */
function measured({ personal, harmless }: Labelled) {
  const missed = personal.filter((text) => !finds(text));
  const alarms = harmless.filter(finds);
  const hits = personal.length - missed.length;
  return { recall: hits / personal.length, precision: hits / (hits + alarms.length), missed, alarms };
}

describe('a contact', () => {
  test('is told as it is written, where it is', () => {
    expect(contactsIn('灯 ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍまで', countries)).toEqual([
      { kind: 'address', value: 'ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ', offset: 2 },
    ]);
    expect(values('TEL:03-1234-5678 FAX:03-1234-5679')).toEqual(['03-1234-5678', '03-1234-5679']);
    expect(values('03-1234-5678 090-1234-5678')).toEqual(['03-1234-5678', '090-1234-5678']);
  });

  test.each([
    ['mailto:taro%40example.com', ['taro@example.com']],
    ['mailto:?to=taro@example.com&cc=jiro@example.com', ['taro@example.com', 'jiro@example.com']],
    ['https://wa.me/819012345678', ['819012345678']],
    ['https://chat.example/send?phone=%2B819012345678', ['819012345678']],
    ['https://example.org/item/09012345678', []],
    ['https://social.example/@taro@other.example', []],
    ['https://example.org/%E0%A4%A', []],
  ])('in the target of a link is found with its escapes undone: %s', (href, expected) => {
    expect(contactsInLink(href).map(({ value }) => value)).toEqual(expected);
  });

  test.each([
    ['+1 202-555-0143', ['+1 202-555-0143']],
    ['+1 111 111 1111', []],
    ['Tel: +1 111 111 1111', ['+1 111 111 1111']],
    // Numbers that our list of ranges does not know yet are somebody's in the country that most of these texts come from.
    ['+81 12 3456 7890', ['+81 12 3456 7890']],
    ['+81 12', []],
    ['+35.681236+139.767125', []],
  ])('with the number of its country is one where it can be somebody’s: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('is looked for wherever one may be', () => {
    for (const text of [...tuned.personal, ...heldOut.personal].filter(finds))
      expect([text, mayHoldContact(text)]).toEqual([text, true]);
  });
});

describe('personal contacts', () => {
  test('are labelled in at least 300 sentences, half of them without any', () => {
    const count = (kind: keyof Labelled) => tuned[kind].length + heldOut[kind].length;
    expect(count('personal')).toBeGreaterThanOrEqual(150);
    expect(count('harmless')).toBeGreaterThanOrEqual(150);
    const all = [tuned, heldOut].flatMap(({ personal, harmless }) => [...personal, ...harmless]);
    expect(new Set(all).size).toBe(all.length);
  });

  test.each([
    ['tuned', tuned],
    ['held out', heldOut],
  ])('are told from all else in 95 of 100 sentences (%s)', (_, labelled) => {
    const { recall, precision, ...wrong } = measured(labelled);
    expect({ ok: recall >= 0.95 && precision >= 0.95, recall, precision, ...wrong }).toMatchObject({
      ok: true,
    });
  });
});
