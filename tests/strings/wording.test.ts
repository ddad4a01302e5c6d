import { afterEach, describe, expect, test } from 'vitest';
import { untranslated, wanted } from '../../src/strings/untranslated-words.ts';
import { useWording, wording, wordingLanguage } from '../../src/strings/wording.ts';

const spoken = (files: Record<string, object>) => useWording(new Map(Object.entries(files)) as never);

afterEach(() => spoken({}));

describe('a file of wording', () => {
  test('stands in for the built-in words, and English for what it lacks', () => {
    spoken({ ar: { site: { home: 'الصفحة الأولى' } } });
    expect(wording('ar').site.home).toBe('الصفحة الأولى');
    expect(wording('ar').site.skip).toBe('\u2066Skip to the content\u2069');
    expect(wordingLanguage('ar')).toBe('ar');
  });

  test('has messages with the plurals and numbers of its language', () => {
    const attended = '{count, plural, one {شخص واحد} two {شخصان} few {# أشخاص} other {# شخص}}';
    spoken({ 'ar-eg': { event: { attended } } });
    expect([1, 2, 3, 100].map(wording('ar-EG').event.attended)).toEqual([
      'شخص واحد',
      'شخصان',
      '٣ أشخاص',
      '١٠٠ شخص',
    ]);
  });

  test('of a region is laid over that of its language', () => {
    spoken({
      pt: { nav: { events: 'Eventos', people: 'Membros' } },
      'pt-br': { nav: { people: 'Pessoas' } },
    });
    expect(wording('pt-BR').nav).toMatchObject({ events: 'Eventos', people: 'Pessoas', topics: 'Topics' });
    expect(wording('pt').nav.people).toBe('Membros');
  });

  test('may change single words of a built-in language', () => {
    spoken({ ja: { nav: { chapters: 'サークル' }, contacts: { 'open-day': '見学' } } });
    expect(wording('ja').nav).toMatchObject({ chapters: 'サークル', events: 'イベント' });
    expect(wording('ja').contacts).toMatchObject({ press: '取材', 'open-day': '見学' });
    expect(wording('en').nav.chapters).toBe('Chapters');
  });

  test('has empty texts where it is still to be translated', () => {
    spoken({
      fr: { nav: { events: '', people: 'Membres' }, home: { startSteps: [{ title: 'Venir', text: '' }] } },
    });
    expect(wording('fr').nav).toMatchObject({ events: 'Events', people: 'Membres' });
    expect(wording('fr').home.startSteps).toEqual([
      { title: 'Venir', text: wording('en').home.startSteps[0]?.text },
    ]);
  });
});

describe('English on pages from right to left', () => {
  test('keeps its own direction, with the numbers and names that are put into it', () => {
    spoken({ ar: { event: { attended: 'حضر {count}' } } });
    const { event, eventPage, feeds, mail, site } = wording('ar');
    expect(event.attended(3)).toBe('حضر 3');
    expect(eventPage.of('Slides', 'ليلة')).toBe('\u2066Slides of “ليلة”\u2069');
    expect(feeds.subscribe.feedOf('اللقاءات')).toBe('\u2066RSS of اللقاءات\u2069');
    expect(site.comma).toBe(wording('en').site.comma);
    expect(mail.heading('من المحرر')).toBe('■ من المحرر');
    expect(eventPage.came('12 people')).toBe('\u206612 people.\u2069');
  });

  test('is isolated neither where everything runs from left to right nor in a built-in language', () => {
    spoken({ pt: { nav: { events: 'Eventos' } } });
    for (const locale of ['pt-BR', 'en', 'ja'])
      expect(wording(locale).site.skip).not.toMatch(/[\u2066\u2069]/);
  });
});

test('without a file, a language is told in English and says so', () => {
  expect(wording('fr')).toEqual(wording('en'));
  expect(['fr', 'ja-JP', 'en-GB'].map(wordingLanguage)).toEqual(['en', 'ja-JP', 'en-GB']);
});

describe('what is still to be translated', () => {
  test('is everything but names and what is written alike everywhere', () => {
    const keys = untranslated('fr', []).map(({ key }) => key.join('.'));
    expect(keys).toContain('home.startSteps.0.title');
    expect(keys).not.toContain('services.connpass');
    expect(keys).not.toContain('prefectures.aichi');
    expect(keys.length).toBeGreaterThan(500);
    expect(keys.length).toBe(wanted.length);
  });

  test('is less by what one of its files says', () => {
    const all = untranslated('pt-BR', []).length;
    const files = [{ nav: { events: 'Eventos', people: '' } }, { nav: { topics: 'Temas' } }];
    expect(untranslated('pt-BR', files).length).toBe(all - 2);
  });

  test('is nothing in a built-in language', () => {
    expect(untranslated('ja', [])).toEqual([]);
    expect(untranslated('en-GB', [])).toEqual([]);
  });
});
