import type { Root } from 'hast';
import type { Issue } from '../../community/record-types.ts';
import { isBlank } from '../../lib/html-tree.ts';
import { around } from '../../lib/icu-message.ts';
import { escapeMarkup } from '../../lib/xml-text.ts';
import { calendarWords } from '../../strings/calendar-words.ts';
import { feedWords } from '../../strings/feed-words.ts';
import { mailWords } from '../../strings/newsletter/mail-words.ts';
import type { Audience } from '../audience.ts';
import { languageAttributes, linked, named, phrased } from '../issue/issue-markup.ts';
import type { Item } from '../issue/issue-part.ts';
import {
  type IssueParts,
  issueParts,
  type Part,
  type PartWriters,
  writePart,
} from '../issue/resolve-issue.ts';
import { mediaUrl } from './feed-media.ts';
import { htmlForFeeds } from './html-for-feeds.ts';

/**
 * A whole issue for feed readers: plain HTML without scripts, styles or relative addresses. Components that are cards
 * on the page are lists or quotations here.
 */
export function issueHtml(issue: Issue, audience: Audience): string {
  const known = made.get(issue) ?? new Map<string, string>();
  made.set(issue, known);
  const html = known.get(audience.locale) ?? new FeedHtml(issueParts(issue, audience), audience).whole();
  known.set(audience.locale, html);
  return html;
}

const made = new WeakMap<Issue, Map<string, string>>();

class FeedHtml {
  readonly #issue: IssueParts;
  readonly #audience: Audience;

  constructor(issue: IssueParts, audience: Audience) {
    this.#issue = issue;
    this.#audience = audience;
  }

  whole(): string {
    return this.#parts(this.#issue.parts);
  }

  #parts(parts: readonly Part[]): string {
    return parts.map((part) => writePart(part, this.#writers)).join('\n');
  }

  /** HTML within a `tag` with the language of the text, where that is not the reader's language. */
  #own(tag: string, html: string): string {
    const { lang } = this.#issue;
    return lang ? `<${tag}${languageAttributes(lang, this.#audience.locale)}>${html}</${tag}>` : html;
  }

  #portable(tree: Root): string {
    return htmlForFeeds(tree, {
      page: this.#issue.url,
      picture: (path, alt) => this.#picture(path, alt, 600),
    });
  }

  /** `width` is for programs that ignore stylesheets. */
  #picture(path: string, alt: string, width: number): string {
    const src = escapeMarkup(mediaUrl(path, this.#audience.community));
    return `<img src="${src}" alt="${escapeMarkup(alt)}" width="${width}">`;
  }

  readonly #writers: PartWriters<string> = {
    letter: ({ parts }) => this.#parts(parts),
    text: ({ tree }) => this.#own('div', this.#portable(tree)),
    spotlight: ({ heading, corner, visit, parts }) => {
      if (!corner) return `${h2(named(heading))}${this.#parts(parts)}`;
      const { chapter, name, url } = corner;
      return [
        h2(named(heading) + escapeMarkup(feedWords(this.#audience.locale).colon) + named(name)),
        chapter.emblem ? `<p>${this.#picture(chapter.emblem, '', 200)}</p>` : '',
        this.#parts(parts),
        `<p>${linked(escapeMarkup(visit), url)}</p>`,
      ].join('\n');
    },
    list: ({ heading, lead, items }) => {
      const lines = items.map((item) => `<li>${this.#item(item)}</li>`).join('\n');
      return `${h2(named(heading))}${lead ? `<p>${named(lead)}</p>` : ''}<ul>${lines}</ul>`;
    },
    numbers: ({ heading, says, counts }) => {
      const lines = counts.map(
        (count) =>
          `<li><strong>${escapeMarkup(mailWords(this.#audience.locale).counted(count.value + count.unit, count.label))}</strong><br>${escapeMarkup(count.says)}${this.#remark(count.remark)}</li>`,
      );
      return `${h2(named(heading))}<ul>${lines.join('\n')}</ul><p>${escapeMarkup(says)}</p>`;
    },
    partner: ({ heading, name, url, days, benefit, parts }) =>
      [
        `${h2(named(heading))}<p>${linked(named(name), url)}<br>${named(benefit)}${days ? `<br>${escapeMarkup(days)}` : ''}</p>`,
        this.#parts(parts),
      ].join('\n'),
    quote: ({ by, parts }) => {
      const name = by ? `<p>${escapeMarkup(feedWords(this.#audience.locale).issue.by(by))}</p>` : '';
      return `<blockquote>${this.#parts(parts)}${this.#own('div', name)}</blockquote>`;
    },
    note: ({ heading, parts }) => {
      const name = heading ? `<p><strong>${escapeMarkup(heading.text)}</strong></p>` : '';
      return `<hr>${this.#own('div', name)}${this.#parts(parts)}<hr>`;
    },
    button: ({ text, url }) => `<p>${linked(this.#own('span', escapeMarkup(text)), url)}</p>`,
    figure: ({ picture, alt, caption }) => {
      const below = caption ? `<figcaption>${escapeMarkup(caption)}</figcaption>` : '';
      return this.#own('div', `<figure>${this.#picture(picture, alt, 600)}${below}</figure>`);
    },
  };

  #remark(tree: Root): string {
    return isBlank(tree) ? '' : `<br>${this.#own('span', this.#portable(tree))}`;
  }

  #item({ title, url, status, facts, remark }: Item): string {
    const name = linked(named(title), url);
    const told = status ? around(calendarWords(this.#audience.locale)[status], name, escapeMarkup) : name;
    const lines = [told, phrased(facts)];
    return lines.filter((line) => line !== '').join('<br>') + this.#remark(remark);
  }
}

const h2 = (html: string) => `<h2>${html}</h2>`;
