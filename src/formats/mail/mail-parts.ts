import type { Root } from 'hast';
import { tint } from '../../lib/color.ts';
import { isBlank } from '../../lib/html-tree.ts';
import { around } from '../../lib/icu-message.ts';
import { escapeMarkup } from '../../lib/xml-text.ts';
import { calendarWords } from '../../strings/calendar-words.ts';
import { feedWords } from '../../strings/feed-words.ts';
import { htmlForFeeds } from '../feeds/html-for-feeds.ts';
import { languageAttributes, linked, named, phrased } from '../issue/issue-markup.ts';
import type { Item } from '../issue/issue-part.ts';
import { type IssueParts, type Part, type PartWriters, writePart } from '../issue/resolve-issue.ts';
import type { MailAudience } from './mail-audience.ts';
import { button, cell, leaf, picture, seal, sideBySide, spark } from './mail-elements.ts';
import { paddingFor, sidesOf } from './mail-spacing.ts';
import type { More } from './shortened-mail.ts';

/** The greatest width of a picture in the text, in pixels. */
const maxPictureWidth = 520;

/** The parts of an issue as HTML for mail programs, with the classes of mail-styles.ts. */
export class MailParts {
  readonly #issue: IssueParts;
  readonly #audience: MailAudience;
  readonly #accent: string;

  constructor(issue: IssueParts, audience: MailAudience, accent: string) {
    this.#issue = issue;
    this.#audience = audience;
    this.#accent = accent;
  }

  /** A part as HTML; `more` leads to what of a list is not in the mail. */
  html(part: Part, more?: More): string {
    return writePart(part, this.#writers) + (more ? this.rest(more) : '');
  }

  /** The way to what is not in the mail. */
  rest({ says, url }: More): string {
    return `<p class="tight go">${linked(escapeMarkup(says), url)}</p>`;
  }

  #inside(parts: readonly Part[]): string {
    return parts.map((part) => this.html(part)).join('\n');
  }

  /** ` lang="…"` and direction for the issue's own text, where its language is not the reader's. */
  get #lang(): string {
    const { lang } = this.#issue;
    const attributes = languageAttributes(lang, this.#audience.locale);
    return attributes.includes(' dir=')
      ? `${attributes} style="text-align:${sidesOf(lang ?? '').start}"`
      : attributes;
  }

  /** A cell whose padding is given from left to right. */
  #cell(html: string, look: string, padding: string, width?: number): string {
    return cell(html, look, paddingFor(this.#audience.locale, padding), width);
  }

  #words(tree: Root): string {
    return `<div class="words"${this.#lang}>${this.#portable(tree)}</div>`;
  }

  #portable(tree: Root): string {
    return htmlForFeeds(tree, {
      page: this.#issue.url,
      picture: (path, alt) => picture(path, alt, maxPictureWidth, this.#audience),
    });
  }

  readonly #writers: PartWriters<string> = {
    letter: ({ heading, parts }) => h2(named(heading)) + this.#inside(parts),
    text: ({ tree }) => this.#words(tree),
    spotlight: ({ heading, corner, visit, parts }) => {
      if (!corner) return h2(named(heading)) + this.#inside(parts);
      const { chapter, name, url } = corner;
      const title = `<h2><span class="small tint">${named(heading)}</span><br>${named(name)}</h2>`;
      const head = [this.#cell(seal(chapter, 84, this.#audience), '', '0 18px 0 0', 84), middle(title)];
      const go = `<p class="tight go">${linked(escapeMarkup(visit), url)}</p>`;
      return `${sideBySide([head])}<div style="line-height:18px">&nbsp;</div>${this.#inside(parts)}${go}`;
    },
    list: ({ heading, lead, items }) => {
      const about = lead ? `<p class="tight small soft">${named(lead)}</p>` : '';
      const rows = items.map((item, index) => this.#item(item, index > 0));
      return `${h2(named(heading))}${about}${sideBySide(rows)}`;
    },
    numbers: ({ heading, says, counts }) => {
      const rows = counts.map((count, index) => {
        const bars = `<span class="small tint" aria-hidden="true">${spark(count.rows.map(({ count: value }) => value))}</span>`;
        const told = `<p class="tight small soft">${escapeMarkup(count.says)}</p>${this.#remark(count.remark)}`;
        const number = `<span class="count">${escapeMarkup(count.value + count.unit)}</span>`;
        return [
          this.#cell(number, look(index > 0), '12px 16px 12px 0', 116),
          cell(`${escapeMarkup(count.label)}<br>${bars}${told}`, look(index > 0), '14px 0'),
        ];
      });
      return `${h2(named(heading))}${sideBySide(rows)}<p class="tight small soft">${escapeMarkup(says)}</p>`;
    },
    partner: ({ heading, name, url, days, logo, benefit, parts }) => {
      const mark = logo ? `<p>${picture(logo, '', 160, this.#audience)}</p>` : '';
      const since = days ? `<br><span class="small soft">${escapeMarkup(days)}</span>` : '';
      const told = `<p><strong>${linked(named(name), url)}</strong><br>${named(benefit)}${since}</p>`;
      return h2(named(heading)) + mark + told + this.#inside(parts);
    },
    quote: ({ by, parts }) => {
      const name = by ? escapeMarkup(feedWords(this.#audience.locale).issue.by(by)) : '';
      const author = name && `<p class="tight small soft"${this.#lang}>${name}</p>`;
      return sideBySide([[this.#cell(this.#inside(parts) + author, 'quote', '4px 0 4px 22px')]]);
    },
    note: ({ heading, parts }) => {
      const name = heading ? `<p${this.#lang}><strong>${escapeMarkup(heading.text)}</strong></p>` : '';
      return sideBySide([[cell(name + this.#inside(parts), 'note', '20px 24px 4px')]]);
    },
    button: ({ text, url }) =>
      button(`<span${this.#lang}>${escapeMarkup(text)}</span>`, url, tint(this.#accent).fill),
    figure: ({ picture: path, alt, caption }) => {
      const below = caption ? `<p class="tight small soft">${escapeMarkup(caption)}</p>` : '';
      return `<div${this.#lang}>${picture(path, alt, maxPictureWidth, this.#audience)}${below}</div>`;
    },
  };

  #remark(tree: Root): string {
    return isBlank(tree) ? '' : `<div${this.#lang}>${this.#portable(tree)}</div>`;
  }

  #item({ title, url, status, facts, remark, day, sealed }: Item, ruled: boolean): string[] {
    const { locale } = this.#audience;
    const name = linked(named(title), url);
    const told = status ? around(calendarWords(locale)[status], name, escapeMarkup) : name;
    const words = [
      `<h3>${told}</h3>`,
      facts.length > 0 ? `<p class="tight small soft">${phrased(facts)}</p>` : '',
      this.#remark(remark),
    ].join('');
    const beside = day ? leaf(day, status, locale) : sealed ? seal(sealed, 58, this.#audience) : undefined;
    const padding = '16px 0 18px';
    if (beside === undefined) return [cell(words, look(ruled), padding)];
    return [cell(beside, look(ruled), padding, 58), this.#cell(words, look(ruled), `${padding} 18px`)];
  }
}

const h2 = (html: string) => `<h2>${html}</h2>`;
const look = (ruled: boolean) => (ruled ? 'row' : '');
const middle = (html: string) => `<td class="cell" valign="middle">${html}</td>`;
