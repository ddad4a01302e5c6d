import type { Community } from '../../community/record-types.ts';
import { mailWords } from '../../strings/newsletter/mail-words.ts';
import type { Audience } from '../audience.ts';

/** How a reader unsubscribes. */
type Unsubscribe =
  /** A page, or a placeholder that a mailing service replaces by one. */
  { kind: 'link'; url: string } | UnsubscribeMail | { kind: 'none' };

/** An address to write to; `url` begins such a mail. */
interface UnsubscribeMail {
  kind: 'mail';
  address: string;
  url: string;
}

/** The address for replies to the newsletter. */
export function replyAddress({ settings: { newsletter, contacts } }: Community): string | undefined {
  return contacts[newsletter?.replyTo ?? newsletter?.from ?? ''];
}

/** The way that community.yaml names, else a mail to the reply address. */
export function unsubscribeFor(audience: Audience): Unsubscribe {
  const { newsletter } = audience.community.settings;
  if (newsletter?.unsubscribe) return { kind: 'link', url: newsletter.unsubscribe };
  return unsubscribeMail(audience) ?? { kind: 'none' };
}

/** A mail to the reply address, even where there is also a page. */
export function unsubscribeMail({ community, locale }: Audience): UnsubscribeMail | undefined {
  const address = replyAddress(community);
  if (!address) return undefined;
  const subject = encodeURIComponent(mailWords(locale).foot.leaveSubject);
  return { kind: 'mail', address, url: `mailto:${address}?subject=${subject}` };
}
