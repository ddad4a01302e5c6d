import { encodeWord } from 'nodemailer/lib/mime-funcs';
import { idAuthority, lastingId } from '../../community/lasting-ids.ts';
import type { Issue } from '../../community/record-types.ts';
import { oneLine } from '../../lib/lines-without-spaces.ts';
import { mailWords } from '../../strings/newsletter/mail-words.ts';
import { type Audience, absolute } from '../audience.ts';
import { fieldText } from '../record-texts/plain-field-text.ts';
import { numberOf } from './mail-names.ts';
import { unsubscribeFor, unsubscribeMail } from './unsubscribe.ts';

/** A name and address in a header. The name is on one line. */
export interface Mailbox {
  name: string;
  address: string;
}

/** Sender, reply address and mailing list of a newsletter. */
interface Senders {
  from: Mailbox;
  replyTo?: Mailbox;
  list?: Mailbox;
}

/** The addresses of community.yaml; undefined where it has no `newsletter.from`: then no mail can be sent. */
export function sendersOf(audience: Audience): Senders | undefined {
  const { newsletter, contacts, name } = audience.community.settings;
  const mailbox = (contact: string | undefined, called: string): Mailbox | undefined => {
    const address = contacts[contact ?? ''];
    return address ? { name: headerText(called), address } : undefined;
  };
  const community = fieldText(name, audience.locale);
  const from = mailbox(newsletter?.from, community);
  if (!from) return undefined;
  const replyTo = mailbox(newsletter?.replyTo, community);
  const list = mailbox(newsletter?.list, community);
  return { from, ...(replyTo ? { replyTo } : {}), ...(list ? { list } : {}) };
}

// On one line, so that a title cannot begin another header, and without encoded words (RFC 2047), which readers would
// decode.
const headerText = (text: string) => oneLine(text).replaceAll('=?', '= ?');

/**
 * `灯火 <newsletter@example.org>`, encoded (RFC 5322, section 3.4; RFC 2047). A name of up to 45 bytes (15 Japanese
 * characters) is one encoded word, because some mail programs show a space between two.
 */
export function mailboxText({ name, address }: Mailbox): string {
  if (name === '') return `<${address}>`;
  const isPlain = /^[\x20-\x7e]*$/.test(name);
  const phrase = isPlain ? `"${name.replace(/["\\]/g, '\\$&')}"` : encodeWord(name, 'B', 75);
  return `${phrase} <${address}>`;
}

/** The Subject of an issue: `2026年11月号 夜長の実験号`. */
export function subjectOf(issue: Issue, { locale }: Audience): string {
  return headerText(mailWords(locale).subject(fieldText(issue.title, locale), numberOf(issue, locale)));
}

/**
 * The Message-ID (RFC 5322) of an issue in a language, without angle brackets. It never changes, so that lists and
 * mailboxes recognise a message that arrives twice. `copy` gives a test copy an id of its own.
 */
export function messageIdOf(issue: Issue, { community, locale }: Audience, copy?: string): string {
  const parts = [issue.kind, lastingId(issue), locale, ...(copy ? [copy] : [])];
  return `${parts.join('.')}@${idAuthority(community.settings)}`;
}

/**
 * The headers by which mail programs and list software recognise a newsletter: RFC 2919 (List-Id), RFC 2369
 * (List-Unsubscribe, List-Archive), RFC 5064 (Archived-At). Placeholders of a mailing service are left out: such
 * services write their own headers.
 */
export function listHeaders(issue: Issue, audience: Audience): Record<string, string> {
  const { list } = sendersOf(audience) ?? {};
  const unsubscribe = unsubscribeHeader(audience);
  return {
    ...(list ? { 'List-Id': `<${list.address.replace('@', '.')}>` } : {}),
    ...(unsubscribe ? { 'List-Unsubscribe': `<${unsubscribe}>` } : {}),
    'List-Archive': `<${absolute('/newsletter/', audience)}>`,
    'Archived-At': `<${absolute(issue.path, audience)}>`,
    'Content-Language': audience.locale,
  };
}

function unsubscribeHeader(audience: Audience): string | undefined {
  const way = unsubscribeFor(audience);
  if (way.kind === 'link' && URL.canParse(way.url)) return new URL(way.url).href;
  const mail = way.kind === 'mail' ? way : unsubscribeMail(audience);
  return mail?.url;
}
