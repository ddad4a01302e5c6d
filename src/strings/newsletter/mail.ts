import { enMail } from './mail-en.ts';
import { jaMail } from './mail-ja.ts';

export type MailWords = typeof jaMail;

const languages: Record<string, MailWords> = { ja: jaMail, en: enMail };

/** The wording of the newsletter's mail for readers of a language; one without words of its own gets English. */
export function mailWords(locale: string): MailWords {
  return languages[locale] ?? languages[locale.split('-')[0] ?? ''] ?? enMail;
}
