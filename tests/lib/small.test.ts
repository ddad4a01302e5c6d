import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { now } from '../../src/lib/clock.ts';
import { closest } from '../../src/lib/closest-spelling.ts';
import { shortened } from '../../src/lib/plain-text.ts';
import { pick, wordsOf } from '../../src/lib/translated-text.ts';
import { decodeAddress, isWebUrl } from '../../src/lib/urls.ts';
import { runs } from '../runs.ts';

describe('the closest word', () => {
  const fields = ['title', 'tagline', 'topics', 'locales', 'location'];

  test('is the one with the fewest different letters', () => {
    expect(closest('taglin', fields)).toBe('tagline');
    expect(closest('locale', fields)).toBe('locales');
    expect(closest('lcoation', fields)).toBe('location');
    expect(closest('nmae', ['name', 'id'])).toBe('name');
  });

  test('takes no notice of case and of full-width letters', () => {
    expect(closest('TITLE', fields)).toBe('title');
    expect(closest('ｔｉｔｌｅ', fields)).toBe('title');
    expect(closest('名古屋', ['名古屋', '名護'])).toBe('名古屋');
  });

  test('is none when all are far off', () => {
    expect(closest('venue', fields)).toBeUndefined();
    expect(closest('x', fields)).toBeUndefined();
    expect(closest('', fields)).toBeUndefined();
    expect(closest('title', [])).toBeUndefined();
  });

  test('of two letters differs in one at most', () => {
    expect(closest('jp', ['ja', 'en'])).toBe('ja');
    expect(closest('fr', ['ja', 'en'])).toBeUndefined();
  });

  test('is always one of the candidates', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (word, candidates) => {
        const found = closest(word, candidates);
        return found === undefined || candidates.includes(found);
      }),
      runs(300),
    );
  });
});

describe('an address of the web', () => {
  test.each([
    'https://example.org',
    'http://example.org:8080/a?b=c#d',
    'https://例え.jp/灯り',
    'HTTPS://EXAMPLE.ORG/',
  ])('may be %s', (value) => expect(isWebUrl(value)).toBe(true));

  test.each([
    '',
    'example.org',
    '//example.org',
    '/about/',
    'https:example.org',
    'https://',
    'https://a b',
    'https://example.org/a b',
    ' https://example.org',
    'https://user:secret@example.org/',
    'https://user@example.org/',
    'ftp://example.org/',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'mailto:a@example.org',
    'https://example.org/\n',
  ])('is not %o', (value) => expect(isWebUrl(value)).toBe(false));
});

test('an address is decoded; one with a malformed % stays as it is', () => {
  expect(decodeAddress('./%E7%81%AF.png')).toBe('./灯.png');
  expect(decodeAddress('./100%.png')).toBe('./100%.png');
});

describe('a text in several languages', () => {
  const words = { ja: '名古屋', en: 'Nagoya' };

  test('is shown in the language of the page', () => {
    expect(pick(words, 'en')).toEqual({ text: 'Nagoya', language: 'en' });
  });

  test('is shown in its first language, and says so, where there is no translation', () => {
    expect(pick(words, 'fr')).toEqual({ text: '名古屋', language: 'ja' });
    expect(pick({ en: 'Nagoya' }, 'ja')).toEqual({ text: 'Nagoya', language: 'en' });
    expect(pick({}, 'ja')).toEqual({ text: '', language: 'ja' });
  });

  test('begins with the language of the site, however it was written', () => {
    expect(wordsOf('名古屋', 'ja')).toEqual({ ja: '名古屋' });
    expect(Object.keys(wordsOf({ en: 'Nagoya', fr: 'Nagoya', ja: '名古屋' }, 'ja'))).toEqual([
      'ja',
      'en',
      'fr',
    ]);
    expect(Object.keys(wordsOf({ en: 'Nagoya', fr: 'Nagoya' }, 'ja'))).toEqual(['en', 'fr']);
  });
});

describe('the clock', () => {
  test('is KAIRAN_NOW, else SOURCE_DATE_EPOCH, else the time of the machine', () => {
    const written = { KAIRAN_NOW: '2026-11-21T09:00:00+09:00', SOURCE_DATE_EPOCH: '1' };
    expect(now(written)).toBe(Date.UTC(2026, 10, 21));
    expect(now({ SOURCE_DATE_EPOCH: '1795219200' })).toBe(1_795_219_200_000);
    const before = Date.now();
    expect(now({ KAIRAN_NOW: '', SOURCE_DATE_EPOCH: '' })).toBeGreaterThanOrEqual(before);
  });

  test('refuses what is no time, and says how to write one', () => {
    expect(() => now({ KAIRAN_NOW: 'tomorrow' })).toThrow(/KAIRAN_NOW="tomorrow".*2026-11-21T09:00/);
    expect(() => now({ SOURCE_DATE_EPOCH: 'x' })).toThrow(RangeError);
  });
});

describe('a text that is shortened', () => {
  test('keeps as many characters as people count, and says that there was more', () => {
    expect(shortened('灯りの夜話', 5)).toBe('灯りの夜話');
    expect(shortened('灯りの夜話です', 5)).toBe('灯りの夜…');
    expect(shortened('one two three', 5)).toBe('one…');
  });

  test('is never cut within a character', () => {
    expect(shortened('か\u3099き\u3099く\u3099', 3)).toBe('か\u3099き\u3099く\u3099');
    expect(shortened('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 2)).toBe('👨‍👩‍👧…');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const short = shortened(text, limit);
        const count = (words: string) => [...new Intl.Segmenter('en').segment(words)].length;
        return short.isWellFormed() && (short === text || count(short) <= limit);
      }),
      runs(200),
    );
  });
});
