import { type Wording, wording } from '../wording.ts';

export type MailWords = Wording['mail'];

/** The wording of the newsletter's mail for readers of a language. */
export const mailWords = (locale: string): MailWords => wording(locale).mail;
