import type { Root } from 'hast';
import type { Issue } from '../../community/record-types.ts';
import { dayText } from '../../lib/date-and-number-text.ts';
import { plainText } from '../../lib/plain-text.ts';
import { calendarWords } from '../../strings/calendar-words.ts';
import { feedWords } from '../../strings/feed-words.ts';
import { type MailWords, mailWords } from '../../strings/newsletter/mail-words.ts';
import { strings } from '../../strings/site-words.ts';
import { type Audience, absolute } from '../audience.ts';
import { htmlForFeeds } from '../feeds/html-for-feeds.ts';
import { plain } from '../issue/issue-markup.ts';
import type { Item } from '../issue/issue-part.ts';
import {
  type IssueParts,
  issueParts,
  type Part,
  type PartWriters,
  writePart,
} from '../issue/resolve-issue.ts';
import { type HtmlToText, htmlToText } from './html-to-plain-text.ts';
import { imprintOf, newsletterName, numberOf } from './mail-names.ts';
import { replyAddress, unsubscribeFor } from './unsubscribe.ts';

/**
 * An issue as plain text, for mail programs without HTML and people who prefer it: headings are marked, addresses stand
 * on lines of their own, no line is wrapped. Lines end in LF.
 */
export function emailText(issue: Issue, audience: Audience): string {
  const parts = issueParts(issue, audience);
  const body = new MailText(parts, audience);
  const sections = [
    front(issue, parts, audience),
    ...parts.parts.map((part) => body.text(part)),
    foot(parts, audience),
  ];
  return `${plainText(sections.filter((text) => text !== '').join('\n\n\n'))}\n`;
}

function front(issue: Issue, { title, summary, url }: IssueParts, audience: Audience): string {
  const { locale } = audience;
  const { issuePage } = strings(locale);
  const { published } = issue;
  return paragraphs([
    lines([newsletterName(audience), numberOf(issue, locale), plain(title)]),
    summary?.text,
    published ? issuePage.published(dayText(published.day, locale, 'plain')) : issuePage.draft,
    linkText(mailWords(locale).onTheWeb, url, mailWords(locale)),
  ]);
}

function foot({ url }: IssueParts, audience: Audience): string {
  const { community, locale } = audience;
  const words = mailWords(locale);
  const address = replyAddress(community);
  const unsubscribe = unsubscribeFor(audience);
  return paragraphs([
    words.rule,
    words.foot.passOn,
    lines([
      linkText(words.onTheWeb, url, words),
      linkText(words.foot.all, absolute('/newsletter/', audience), words),
      linkText(words.foot.ways, absolute('/subscribe/', audience), words),
    ]),
    lines([
      address && words.foot.write(address),
      unsubscribe.kind === 'link' ? linkText(words.foot.leave, unsubscribe.url, words) : undefined,
      unsubscribe.kind === 'mail' ? words.foot.leaveBy(unsubscribe.address) : undefined,
    ]),
    lines([newsletterName(audience), ...imprintOf(community, locale), absolute('/', audience)]),
  ]);
}

type Texts = readonly (string | undefined)[];

const present = (texts: Texts) => texts.filter((text) => text !== undefined && text !== '');
const paragraphs = (texts: Texts) => present(texts).join('\n\n');
const lines = (texts: Texts) => present(texts).join('\n');

const linkText = (text: string, url: string, words: MailWords) => `${words.way(text)}\n${url}`;

/** Puts `mark` before each line. */
const prefixLines = (mark: string, text: string) => text.replace(/^/gm, mark).replace(/[ \t]+$/gm, '');

class MailText {
  readonly #page: string;
  readonly #locale: string;
  readonly #words: MailWords;
  readonly #htmlToText: HtmlToText;

  constructor({ url }: IssueParts, { locale }: Audience) {
    this.#page = url;
    this.#locale = locale;
    this.#words = mailWords(locale);
    this.#htmlToText = htmlToText(this.#words);
  }

  text(part: Part): string {
    return writePart(part, this.#writers);
  }

  #inside(parts: readonly Part[]): string {
    return paragraphs(parts.map((part) => this.text(part)));
  }

  #html(tree: Root): string {
    const picture = (_path: string, alt: string) => (alt ? `${this.#words.picture(alt)}` : '');
    return this.#htmlToText(htmlForFeeds(tree, { page: this.#page, picture }));
  }

  readonly #writers: PartWriters<string> = {
    letter: ({ heading, parts }) => this.#under(heading.text, [this.#inside(parts)]),
    text: ({ tree }) => this.#html(tree),
    spotlight: ({ heading, corner, visit, parts }) => {
      const name = corner ? heading.text + feedWords(this.#locale).colon + plain(corner.name) : heading.text;
      const on = corner && linkText(visit, corner.url, this.#words);
      return this.#under(name, [this.#inside(parts), on]);
    },
    list: ({ heading, lead, items }) =>
      this.#under(plain(heading), [lead?.text, ...items.map((item) => this.#item(item))]),
    numbers: ({ heading, says, counts }) =>
      this.#under(heading.text, [
        ...counts.map(({ label, value, unit, says: meaning, remark }) =>
          this.#listed(this.#words.counted(value + unit, label), [meaning, this.#html(remark)]),
        ),
        says,
      ]),
    partner: ({ heading, name, url, days, benefit, parts }) =>
      this.#under(heading.text, [lines([plain(name), benefit.text, days, url]), this.#inside(parts)]),
    quote: ({ by, parts }) =>
      prefixLines('> ', lines([this.#inside(parts), by && feedWords(this.#locale).issue.by(by)])),
    note: ({ heading, parts }) => paragraphs([this.#words.rule, heading?.text, this.#inside(parts)]),
    button: ({ text, url }) => linkText(text, url, this.#words),
    figure: ({ alt, caption }) => lines([alt && this.#words.picture(alt), caption]),
  };

  #under(heading: string, texts: Texts): string {
    return paragraphs([this.#words.heading(heading), ...texts]);
  }

  #item({ title, url, status, facts, remark }: Item): string {
    const told = status ? calendarWords(this.#locale)[status](plain(title)) : plain(title);
    return this.#listed(told, [plain(facts), this.#html(remark), url]);
  }

  #listed(first: string, more: Texts): string {
    return lines([this.#words.bullet + first, prefixLines(this.#words.indent, lines(more))]);
  }
}
