import { type OrganiserWords, organiserWords } from '../organiser-catalogue.ts';

/** What the commands about the newsletter say, and what keeps a mail server from taking an issue. */
export type NewsletterWords = OrganiserWords['newsletter'] & Pick<OrganiserWords, 'mailServer'>;

/** What the commands about the newsletter say to those who read a language. */
export function newsletterWords(language: string): NewsletterWords {
  const { newsletter, mailServer } = organiserWords(language);
  return { ...newsletter, mailServer };
}
