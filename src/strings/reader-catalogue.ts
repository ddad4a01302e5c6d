import { messages, sentences } from '../lib/icu-message.ts';
import { type Says, type Words, words } from './catalogue.ts';
import enCalendar from './en/calendar.json' with { type: 'json' };
import enCampaigns from './en/campaigns.json' with { type: 'json' };
import enChapters from './en/chapters.json' with { type: 'json' };
import enFeeds from './en/feeds.json' with { type: 'json' };
import enHome from './en/home.json' with { type: 'json' };
import enImages from './en/images.json' with { type: 'json' };
import enMail from './en/mail.json' with { type: 'json' };
import enNumbers from './en/numbers.json' with { type: 'json' };
import enPrefectures from './en/prefectures.json' with { type: 'json' };
import enRecords from './en/records.json' with { type: 'json' };
import enSearch from './en/search.json' with { type: 'json' };
import enSite from './en/site.json' with { type: 'json' };
import enTools from './en/tools.json' with { type: 'json' };
import jaCalendar from './ja/calendar.json' with { type: 'json' };
import jaCampaigns from './ja/campaigns.json' with { type: 'json' };
import jaChapters from './ja/chapters.json' with { type: 'json' };
import jaFeeds from './ja/feeds.json' with { type: 'json' };
import jaHome from './ja/home.json' with { type: 'json' };
import jaImages from './ja/images.json' with { type: 'json' };
import jaMail from './ja/mail.json' with { type: 'json' };
import jaNumbers from './ja/numbers.json' with { type: 'json' };
import jaPrefectures from './ja/prefectures.json' with { type: 'json' };
import jaRecords from './ja/records.json' with { type: 'json' };
import jaSearch from './ja/search.json' with { type: 'json' };
import jaSite from './ja/site.json' with { type: 'json' };
import jaTools from './ja/tools.json' with { type: 'json' };
import { calendarValues } from './values/calendar-values.ts';
import { campaignsValues } from './values/campaigns-values.ts';
import { chaptersValues } from './values/chapters-values.ts';
import { feedsValues } from './values/feeds-values.ts';
import { homeValues } from './values/home-values.ts';
import { imagesValues } from './values/images-values.ts';
import { mailValues } from './values/mail-values.ts';
import { numbersValues } from './values/numbers-values.ts';
import { recordsValues } from './values/records-values.ts';
import { searchValues } from './values/search-values.ts';
import { siteValues } from './values/site-values.ts';

const values = {
  ...siteValues,
  ...homeValues,
  ...chaptersValues,
  ...recordsValues,
  ...campaignsValues,
  ...numbersValues,
  ...searchValues,
  feeds: feedsValues,
  calendar: calendarValues,
  images: imagesValues,
  mail: mailValues,
} as const;

/** Groups that are looked up by words of content, which they may not have. */
type Open = Readonly<Record<string, string>>;

const english = {
  ...enSite,
  ...enHome,
  ...enChapters,
  ...enRecords,
  ...enCampaigns,
  ...enNumbers,
  ...enSearch,
  ...enTools,
  feeds: enFeeds,
  calendar: enCalendar,
  images: enImages,
  mail: enMail,
  prefectures: enPrefectures,
};
const japanese: typeof english = {
  ...jaSite,
  ...jaHome,
  ...jaChapters,
  ...jaRecords,
  ...jaCampaigns,
  ...jaNumbers,
  ...jaSearch,
  ...jaTools,
  feeds: jaFeeds,
  calendar: jaCalendar,
  images: jaImages,
  mail: jaMail,
  prefectures: jaPrefectures,
};

type Texts = Omit<typeof english, 'contacts' | 'services' | 'prefectures'> &
  Record<'contacts' | 'services' | 'prefectures', Open>;

/** Everything that readers read, on pages, in feeds, calendars, images and mail. English is the type. */
export type Wording = Words<Texts, typeof values>;

const saysIn = (language: string): Says => ({ message: messages(language), sentence: sentences(language) });

/** The readers' words of the languages that need no file in content/strings/. */
export const builtIn: Readonly<Record<string, Wording> & Record<'ja' | 'en', Wording>> = {
  ja: words<Texts, typeof values>(japanese, values, saysIn('ja')),
  en: words<Texts, typeof values>(english, values, saysIn('en')),
};
