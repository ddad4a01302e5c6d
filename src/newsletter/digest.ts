import type { ListName } from '../collections/newsletter-components.ts';
import type { Issue } from '../community/record-types.ts';
import type { Audience } from '../formats/audience.ts';
import { plain } from '../formats/issue/issue-markup.ts';
import type { Item } from '../formats/issue/issue-part.ts';
import { issueParts, type Part } from '../formats/issue/resolve-issue.ts';
import { newsletterName, numberOf } from '../formats/mail/mail-names.ts';
import { around } from '../lib/icu-message.ts';
import { escapeMarkup } from '../lib/xml-text.ts';
import { calendarWords } from '../strings/calendar-words.ts';
import { feedWords } from '../strings/feed-words.ts';
import { mailWords } from '../strings/newsletter/mail-words.ts';

/** Where a digest is pasted: a wiki or chat with Markdown, Slack, or an HTML editor. */
export const digestFormats = ['markdown', 'slack', 'html'] as const;
export type DigestFormat = (typeof digestFormats)[number];

/** Syntax of a format. The texts passed to it are plain, the addresses absolute. */
interface Hand {
  title(text: string): string;
  text(text: string): string;
  link(text: string, url: string): string;
  paragraph(written: string): string;
  /** A section with an optional sentence below its heading; its lines are already formatted. */
  section(heading: string, about: string | undefined, lines: readonly string[]): string;
}

/** Lists that are news to outsiders; past events are left out. */
const shown: ReadonlySet<ListName> = new Set(['Events', 'NewChapters', 'Outputs', 'Campaigns']);

/**
 * A short version of an issue to paste into another wiki or chat: title, summary, its lists of upcoming and new things
 * with one line per item, and a link to the issue.
 */
export function digest(issue: Issue, audience: Audience, format: DigestFormat): string {
  const { title, summary, spotlight, parts, url } = issueParts(issue, audience);
  const { locale } = audience;
  const hand = hands[format];
  const words = mailWords(locale).digest;
  const corner = spotlight && hand.link(plain(spotlight.name), spotlight.url);
  const pieces = [
    hand.title(plain(title)),
    hand.paragraph(hand.text(`${newsletterName(audience)} ${numberOf(issue, locale)}`)),
    summary ? hand.paragraph(hand.text(plain(summary))) : '',
    corner ? hand.paragraph(around(words.spotlight, corner, hand.text)) : '',
    ...parts.flatMap((part) => listIn(part, hand, locale)),
    hand.paragraph(hand.link(words.read, url)),
  ];
  return `${joined(pieces, '\n\n')}\n`;
}

const joined = (pieces: readonly (string | undefined)[], between: string) =>
  pieces.filter((piece) => piece !== undefined && piece !== '').join(between);

function listIn(part: Part, hand: Hand, locale: string): string[] {
  if ('parts' in part) return part.parts.flatMap((each) => listIn(each, hand, locale));
  if (part.kind !== 'list' || !shown.has(part.name) || part.items.length === 0) return [];
  const lines = part.items.map((item) => lineOf(item, hand, locale));
  return [hand.section(plain(part.heading), part.lead && hand.text(plain(part.lead)), lines)];
}

function lineOf({ title, url, status, facts }: Item, hand: Hand, locale: string): string {
  const said = url === undefined ? hand.text(plain(title)) : hand.link(plain(title), url);
  const name = status ? around(calendarWords(locale)[status], said, hand.text) : said;
  const more = plain(facts);
  return more === '' ? name : `${name}${hand.text(feedWords(locale).colon + more)}`;
}

const markdown: Hand = {
  title: (text) => `# ${markdownText(text)}`,
  text: markdownText,
  link: (text, url) => `[${markdownText(text)}](${url.replace(/[()<>\\]/g, percent)})`,
  paragraph: (written) => written,
  section: (heading, about, lines) =>
    joined([`## ${markdownText(heading)}`, about, lines.map((line) => `- ${line}`).join('\n')], '\n\n'),
};

// In CommonMark any ASCII punctuation may be escaped by a backslash; some of it is only special at the start of a line.
function markdownText(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#~|&!]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

const percent = (character: string) => `%${character.charCodeAt(0).toString(16)}`;

const slack: Hand = {
  title: (text) => `*${slackText(text)}*`,
  text: slackText,
  link: (text, url) => `<${slackText(url.replaceAll('|', '%7C'))}|${slackText(text).replaceAll('|', '｜')}>`,
  paragraph: (written) => written,
  section: (heading, about, lines) =>
    joined([`*${slackText(heading)}*`, about, ...lines.map((line) => `• ${line}`)], '\n'),
};

/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
function slackText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const html: Hand = {
  title: (text) => `<h2>${escapeMarkup(text)}</h2>`,
  text: escapeMarkup,
  link: (text, url) => `<a href="${escapeMarkup(url)}">${escapeMarkup(text)}</a>`,
  paragraph: (written) => `<p>${written}</p>`,
  section: (heading, about, lines) =>
    joined(
      [
        `<h3>${escapeMarkup(heading)}</h3>`,
        about && `<p>${about}</p>`,
        `<ul>\n${lines.map((line) => `<li>${line}</li>`).join('\n')}\n</ul>`,
      ],
      '\n',
    ),
};

const hands: Record<DigestFormat, Hand> = { markdown, slack, html };
