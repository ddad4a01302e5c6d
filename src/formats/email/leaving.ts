import type { Community } from '../../community/types.ts';
import { mailWords } from '../../strings/newsletter/mail.ts';
import type { Reader } from '../feed.ts';

/** How a reader leaves the list. */
type WayOut =
  /** A page, or what a mailing service puts one in place of. */
  { kind: 'link'; url: string } | MailOut | { kind: 'none' };

/** Somebody to write to; `url` begins such a mail. */
interface MailOut {
  kind: 'mail';
  address: string;
  url: string;
}

/** The address that answers to the newsletter go to. */
export function answeredBy({ settings: { newsletter, contacts } }: Community): string | undefined {
  return contacts[newsletter?.replyTo ?? newsletter?.from ?? ''];
}

/** The way that community.yaml names, else a mail to whoever answers. */
export function wayOutOf(reader: Reader): WayOut {
  const { newsletter } = reader.community.settings;
  if (newsletter?.unsubscribe) return { kind: 'link', url: newsletter.unsubscribe };
  return mailOut(reader) ?? { kind: 'none' };
}

/** A mail to whoever answers, whatever else there is. */
export function mailOut({ community, locale }: Reader): MailOut | undefined {
  const address = answeredBy(community);
  if (!address) return undefined;
  const subject = encodeURIComponent(mailWords(locale).foot.leaveSubject);
  return { kind: 'mail', address, url: `mailto:${address}?subject=${subject}` };
}
