import type { Issue } from '../community/record-types.ts';
import type { Mailbox } from '../formats/mail/mail-headers.ts';
import { languageName, marked } from '../lib/languages.ts';
import { decodeAddress } from '../lib/urls.ts';
import type { NewsletterWords } from '../strings/newsletter/newsletter-command-words.ts';
import { nameOf, type Outcome, type OutgoingMessage } from './outgoing-message.ts';

/** The language and messages of the person who sends. */
interface SenderLanguage {
  language: string;
  words: NewsletterWords;
}

/** Number of lines of a message to show before it is sent. */
const firstLines = 6;

/** The messages that would be sent, for people. */
export function describe(
  messages: readonly OutgoingMessage[],
  issue: Issue,
  { words, language }: SenderLanguage,
): string {
  const title = marked(issue.title, language).text;
  return [words.plan.heading(title), ...messages.map((message) => block(message, { words, language }))].join(
    '\n',
  );
}

function block(
  { recipient, locale, letter, before }: OutgoingMessage,
  { words, language }: SenderLanguage,
): string {
  const { plan } = words;
  const to = nameOf(recipient) + plan.language(languageName(locale, language));
  if (before?.state === 'sent') return `  ${padded(plan.to)}  ${to}\n  → ${words.state.sent(before.at)}\n`;
  const { 'List-Unsubscribe': leave } = letter.headers;
  const rows: [string, string | undefined][] = [
    [plan.from, shown(letter.from)],
    [plan.replyTo, letter.replyTo && shown(letter.replyTo)],
    [plan.to, to],
    [plan.subject, letter.subject],
    [plan.unsubscribe, leave && decodeAddress(leave.slice(1, -1))],
    [plan.web, letter.url],
    ...(recipient.name ? ([[plan.id, letter.messageId]] as [string, string][]) : []),
    [
      plan.size,
      plan.sizes(size(letter.bytes.length), size(bytesOf(letter.html)), size(bytesOf(letter.text))),
    ],
  ];
  const lines = rows.flatMap(([label, value]) =>
    value === undefined ? [] : [`  ${padded(label)}  ${value}`],
  );
  if (before) lines.push(`  → ${words.state[before.state](before.at)}`);
  else lines.push(`  ${plan.begins}`, ...beginning(letter.text));
  return `${lines.join('\n')}\n`;
}

const shown = ({ name, address }: Mailbox) => (name ? `${name} <${address}>` : address);
const bytesOf = (text: string) => Buffer.byteLength(text);
const size = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const beginning = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, firstLines)
    .map((line) => `    ${[...line].length > 70 ? `${[...line].slice(0, 70).join('')}…` : line}`);

// Chinese and Japanese characters are two columns wide.
const padded = (label: string) =>
  label +
  ' '.repeat(Math.max(0, 12 - [...label].reduce((sum, letter) => sum + (letter > '\u00ff' ? 2 : 1), 0)));

/** The same for programs. */
export function asJson(
  month: string,
  messages: readonly OutgoingMessage[],
  outcomes: readonly Outcome[],
  { yes = false, arrived }: { yes?: boolean | undefined; arrived?: boolean | undefined },
) {
  const open = [...outcomes];
  const stateOf = ({ before }: OutgoingMessage) => {
    if (before?.state === 'sent') return 'sent-before';
    return before && arrived ? 'arrived' : (open.shift() ?? 'unknown');
  };
  return {
    ...{ month, dryRun: !yes },
    messages: messages.map((message) => ({
      ...{ to: message.recipient.name, address: message.recipient.address, language: message.locale },
      ...{ subject: message.letter.subject, bytes: message.letter.bytes.length },
      state: stateOf(message),
    })),
  };
}
