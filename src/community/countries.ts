import { getCountries } from 'libphonenumber-js/max';
import { once } from '../lib/once-per-object.ts';
import type { Entries } from '../reader/content-entry.ts';

/**
 * Countries (ISO 3166) whose telephone numbers may be written without a country code: Japan when a chapter has a
 * prefecture, those of the time zone, and those where the site's languages are mainly spoken; the likeliest first.
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

// Slow (some 240 countries are tried), so it is only used when the languages do not decide.
const countriesIn = (timeZone: string) => getCountries().filter((country) => isIn(country, timeZone));

const isIn = (country: string, timeZone: string) =>
  new Intl.Locale('und', { region: country }).getTimeZones?.()?.includes(timeZone) ?? false;
