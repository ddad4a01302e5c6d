import { getCountries } from 'libphonenumber-js/max';
import { once } from '../lib/once.ts';
import type { Entries } from '../reader/entry.ts';

/**
 * The countries (ISO 3166) in which a community writes telephone numbers without a country's code: those of its
 * time zone, Japan where a chapter has a prefecture, and those where its languages are mostly spoken; the likeliest first.
 */
export const countriesOf = once((entries: Entries): readonly string[] => {
  const settings = entries.community[0]?.data;
  const inJapan = entries.chapters.some(({ data }) => data.prefecture !== undefined);
  const spoken = (settings?.locales ?? []).flatMap(
    (locale) => new Intl.Locale(locale).maximize().region ?? [],
  );
  const all = [...(inJapan ? ['JP'] : []), ...countriesIn(settings?.timeZone ?? 'Asia/Tokyo'), ...spoken];
  return [...new Set(all)].filter((country) => (getCountries() as string[]).includes(country));
});

const countriesIn = (timeZone: string) =>
  getCountries().filter((country) =>
    new Intl.Locale('und', { region: country }).getTimeZones?.()?.includes(timeZone),
  );
