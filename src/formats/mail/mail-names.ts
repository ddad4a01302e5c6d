import type { Community, Issue } from '../../community/record-types.ts';
import { monthText } from '../../lib/date-and-number-text.ts';
import { pick, wordsOf } from '../../lib/translated-text.ts';
import { mailWords } from '../../strings/newsletter/mail-words.ts';
import { strings } from '../../strings/site-words.ts';
import type { Audience } from '../audience.ts';
import { fieldText } from '../record-texts/plain-field-text.ts';

/** The name of the newsletter: `灯火ユーザーグループ 通信`. */
export function newsletterName({ community, locale }: Audience): string {
  return mailWords(locale).paper(
    fieldText(community.settings.name, locale),
    strings(locale).newsletterPage.title,
  );
}

/** `2026年11月号` */
export const numberOf = ({ month }: Issue, locale: string) =>
  strings(locale).issuePage.number(monthText(month, locale));

/** The sender's imprint from community.yaml, line by line. */
export function imprintOf({ settings }: Community, locale: string): string[] {
  const { imprint } = settings.newsletter ?? {};
  if (imprint === undefined) return [];
  return pick(wordsOf(imprint, settings.defaultLocale), locale).text.trim().split('\n');
}
