import { describe, expect, test } from 'vitest';
import { pageRecordAt } from '../../src/formats/record-texts/page-record.ts';
import { sampleCommunity } from './sample-community.ts';

describe('the record of a page', () => {
  const community = sampleCommunity();
  const at = (path: string) => pageRecordAt(path, { community, locale: 'en' });

  test('is found by its path, whatever kind it is', () => {
    const { chapters, events, newsletters, people, campaigns, programs, pages, topics } = community;
    const all = [chapters, events, newsletters, people, campaigns, programs, pages, topics].flat();
    for (const record of all) expect(at(record.path)).toBe(record);
  });

  test.each(['/', '/events/', '/chapters/nowhere/'])('there is none at %s', (path) => {
    expect(at(path)).toBeUndefined();
  });

  test('has a body whose language is known before it is rendered', () => {
    for (const { body } of [community.events, community.newsletters, community.pages].flat())
      for (const locale of ['ja', 'en', 'fr']) expect(body.languageIn(locale)).toBe(body.in(locale).language);
  });
});
