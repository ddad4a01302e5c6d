import { getCountries } from 'libphonenumber-js/max';
import { once } from '../lib/once-per-object.ts';
import type { Entries } from '../reader/content-entry.ts';

/**
 * The countries (ISO 3166) in which a community writes telephone numbers without a country's code: Japan where
 * a chapter has a prefecture, those of its time zone, and those where its languages are mostly spoken; the likeliest first.
 */
export const countriesOf = once((entries: Entries): readonly string[] => {
  const settings = entries.community[0]?.data;
  const inJapan = entries.chapters.some(({ data }) => data.prefecture !== undefined);
  const spoken = (settings?.locales ?? []).flatMap(
    (locale) => new Intl.Locale(locale).maximize().region ?? [],
  );
  const timeZone = settings?.timeZone ?? 'Asia/Tokyo';
  const here = spoken.filter((country) => isIn(country, timeZone));
  const all = [...(inJapan ? ['JP'] : []), ...(here.length > 0 ? here : countriesIn(timeZone)), ...spoken];
  return [...new Set(all)].filter((country) => (getCountries() as string[]).includes(country));
});

// Asking each of some 240 countries takes longer than reading a hundred files: only where the languages do not tell.
const countriesIn = (timeZone: string) => getCountries().filter((country) => isIn(country, timeZone));

const isIn = (country: string, timeZone: string) =>
  new Intl.Locale('und', { region: country }).getTimeZones?.()?.includes(timeZone) ?? false;
