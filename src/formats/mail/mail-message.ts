import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { foldLines } from 'nodemailer/lib/mime-funcs';
import type { Issue } from '../../community/record-types.ts';
import { mailStamp } from '../../lib/timestamps.ts';
import type { MailAudience } from './mail-audience.ts';
import { listHeaders, type Mailbox, mailboxText, messageIdOf, sendersOf, subjectOf } from './mail-headers.ts';
import { emailHtml } from './mail-html.ts';
import { emailText } from './mail-text.ts';

/** A copy that goes to a person instead of the list, such as the editor who wants to see it first. */
interface Copy {
  /** An e-mail address. */
  to: string;
}

/** A MIME message and its id. */
interface MailMessage {
  from: Mailbox;
  replyTo: Mailbox | undefined;
  to: Mailbox;
  subject: string;
  /** The Message-ID without angle brackets. */
  messageId: string;
  headers: Readonly<Record<string, string>>;
  text: string;
  html: string;
  /** The message as it is sent (RFC 5322). */
  bytes: Uint8Array<ArrayBuffer>;
}

/** The bytes of an issue's message: see `emailWithId`. */
export async function emailMessage(
  issue: Issue,
  audience: MailAudience,
  copy?: Copy,
): Promise<Uint8Array<ArrayBuffer>> {
  return (await emailWithId(issue, audience, copy)).bytes;
}

/**
 * An issue as a MIME message (RFC 5322) with text and HTML as alternatives, dated by its publication; the same input
 * gives the same bytes. A copy has an id that changes with its content: otherwise a mailbox that got the copy would
 * hide the real message. Throws where community.yaml names no sender.
 */
export async function emailWithId(issue: Issue, audience: MailAudience, copy?: Copy): Promise<MailMessage> {
  const senders = sendersOf(audience);
  if (!senders) throw new Error('community.yaml has no newsletter.from.');
  // A copy that is sent before publication must not be dated in the future: mail programs take such mail for spam.
  const { now, settings } = audience.community;
  const date = mailStamp(Math.min(issue.published?.instant ?? now, now), settings.timeZone);
  const [text, html] = [emailText(issue, audience), await emailHtml(issue, audience)];
  const messageId = messageIdOf(issue, audience, copy && digestOf(text, html));
  const to = copy ? { name: '', address: copy.to } : (senders.list ?? senders.from);
  const written = {
    ...{ from: senders.from, replyTo: senders.replyTo, to, subject: subjectOf(issue, audience) },
    ...{ headers: listHeaders(issue, audience), text, html },
  };
  const message = new MailComposer({
    ...{ subject: written.subject, headers: written.headers },
    // Lines within a part also end in CRLF (RFC 2046, section 4.1.1).
    ...{ text: text.replaceAll('\n', '\r\n'), html: html.replaceAll(/\r?\n/g, '\r\n') },
    ...{ messageId: `<${messageId}>`, date },
    ...{ baseBoundary: digestOf(messageId), boundaryPrefix: '--kairan', newline: 'windows' },
  });
  const head = Object.entries({ From: written.from, 'Reply-To': written.replyTo, To: to }).flatMap(
    ([name, mailbox]) => (mailbox ? `${foldLines(`${name}: ${mailboxText(mailbox)}`)}\r\n` : []),
  );
  const bytes = Buffer.concat([Buffer.from(head.join('')), await message.compile().build()]);
  return { ...written, messageId, bytes: new Uint8Array(bytes) };
}

/** A short hash of the texts. */
function digestOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 16);
}
