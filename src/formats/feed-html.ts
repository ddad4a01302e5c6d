import type { ComponentName } from '../collections/components.ts';
import { recordsById } from '../community/lookup.ts';
import type { BodyBlock } from '../community/prose.ts';
import type { Chapter, Event, Issue, Output } from '../community/types.ts';
import { dayText } from '../lib/format.ts';
import { foreign } from '../lib/languages.ts';
import { pick, type Words } from '../lib/words.ts';
import { escapeMarkup } from '../lib/xml.ts';
import { calendarWords } from '../strings/calendar.ts';
import { feedWords } from '../strings/feeds.ts';
import { strings } from '../strings/ui/index.ts';
import { absolute, type Reader } from './feed.ts';
import { mediaUrl } from './feed-media.ts';
import { portableHtml, wordsOf } from './feed-portable.ts';
import { whenAndWhere } from './feed-when.ts';

/** An issue as HTML that stands by itself, and the pictures of content/ in it. */
interface Rendered {
  html: string;
  pictures: ReadonlySet<string>;
}

const made = new WeakMap<Issue, Map<string, Rendered>>();

/**
 * The whole of an issue for feed readers and mail programs: plain HTML without scripts, styles and relative addresses.
 * What our components show as cards is a list or a quotation here.
 */
export function issueHtml(issue: Issue, reader: Reader): string {
  return rendered(issue, reader).html;
}

/** The pictures in it, by their paths in content/. */
export function issuePictures(issue: Issue, reader: Reader): ReadonlySet<string> {
  return rendered(issue, reader).pictures;
}

function rendered(issue: Issue, reader: Reader): Rendered {
  const known = made.get(issue) ?? new Map<string, Rendered>();
  made.set(issue, known);
  const value = known.get(reader.locale) ?? render(issue, reader);
  known.set(reader.locale, value);
  return value;
}

function render({ body, path, spotlight }: Issue, reader: Reader): Rendered {
  const { blocks, language } = body.in(reader.locale);
  const around = new Surroundings(reader, absolute(path, reader), language, spotlight);
  return { html: around.blocks(blocks), pictures: around.pictures };
}

/** Where a text is read, and what was shown in it. */
class Surroundings {
  readonly pictures = new Set<string>();
  readonly reader: Reader;
  readonly page: string;
  readonly lang: string | undefined;
  readonly spotlight: Chapter | undefined;

  constructor(reader: Reader, page: string, language: string, spotlight: Chapter | undefined) {
    this.reader = reader;
    this.page = page;
    this.lang = foreign(language, reader.locale);
    this.spotlight = spotlight;
  }

  blocks(blocks: readonly BodyBlock[]): string {
    return blocks
      .map((block) => {
        if (block.type === 'component') return parts[block.name](block, this);
        return this.own('div', this.portable(block.html));
      })
      .join('\n');
  }

  /** HTML in the language of the text: within a `tag` that says so, where that is not the reader's. */
  own(tag: string, html: string): string {
    return this.lang ? `<${tag} lang="${this.lang}">${html}</${tag}>` : html;
  }

  portable(html: string): string {
    return portableHtml(html, {
      page: this.page,
      picture: (path, alt) => this.picture(path, alt, 600),
    });
  }

  /** `width` is what mail programs go by: they know no stylesheets. */
  picture(path: string, alt: string, width: number): string {
    this.pictures.add(path);
    const src = escapeMarkup(mediaUrl(path, this.reader.community));
    return `<img src="${src}" alt="${escapeMarkup(alt)}" width="${width}">`;
  }

  named(words: Words): string {
    const { text, language } = pick(words, this.reader.locale);
    const lang = foreign(language, this.reader.locale);
    return lang ? `<span lang="${lang}">${escapeMarkup(text)}</span>` : escapeMarkup(text);
  }

  link(path: string, html: string): string {
    return `<a href="${escapeMarkup(absolute(path, this.reader))}">${html}</a>`;
  }
}

type Component = Extract<BodyBlock, { type: 'component' }>;
type Part = (block: Component, around: Surroundings) => string;

// A component that collections/components.ts names and this list does not is an error of types.
const parts: Record<ComponentName, Part> = {
  Spotlight(block, around) {
    const { community, locale } = around.reader;
    const words = strings(locale).issuePage;
    const { chapter: id } = block.props;
    const chapter = id ? recordsById(community, 'chapters', [id])[0] : around.spotlight;
    if (!chapter) return heading(words.spotlight) + around.blocks(block.children);
    const name = pick(chapter.name, locale).text;
    return [
      `<h2>${escapeMarkup(words.spotlight)}${feedWords(locale).colon}${around.named(chapter.name)}</h2>`,
      chapter.emblem ? `<p>${around.picture(chapter.emblem, '', 200)}</p>` : '',
      around.blocks(block.children),
      `<p>${around.link(chapter.path, escapeMarkup(words.visit(name)))}</p>`,
    ].join('\n');
  },
  Events: list('events', eventLine),
  Happened: list('events', eventLine),
  Outputs: list('outputs', outputLine),
  NewChapters: list('chapters', (chapter, around) => around.link(chapter.path, around.named(chapter.name))),
  Campaigns: list('campaigns', ({ title, url, starts, ends }, around) => {
    const { locale } = around.reader;
    const [from, to] = [dayText(starts, locale, 'plain'), dayText(ends, locale, 'plain')];
    const name = around.named(title);
    const named = url ? `<a href="${escapeMarkup(url)}">${name}</a>` : name;
    return `${named}<br>${escapeMarkup(strings(locale).issuePage.campaignDays(from, to))}`;
  }),
  Quote({ children, props }, around) {
    const { by } = feedWords(around.reader.locale).issue;
    const name = props.by ? `<p>${escapeMarkup(by(props.by))}</p>` : '';
    return `<blockquote>${around.blocks(children)}${around.own('div', name)}</blockquote>`;
  },
  Note({ children, props }, around) {
    const title = props.title ? `<p><strong>${escapeMarkup(props.title)}</strong></p>` : '';
    return `<hr>${around.own('div', title)}${around.blocks(children)}<hr>`;
  },
  Button({ children, props }, around) {
    const words = children
      .map((child) => (child.type === 'html' ? wordsOf(child.html) : ''))
      .join(' ')
      .trim();
    const url = URL.parse(props.href ?? '', around.page)?.href;
    if (!words || !url) return '';
    return `<p><a href="${escapeMarkup(url)}">${around.own('span', escapeMarkup(words))}</a></p>`;
  },
  Figure({ props }, around) {
    const { src = '', alt = '', caption } = props;
    const below = caption ? `<figcaption>${escapeMarkup(caption)}</figcaption>` : '';
    return around.own('div', `<figure>${around.picture(src, alt, 600)}${below}</figure>`);
  },
};

const heading = (text: string) => `<h2>${escapeMarkup(text)}</h2>`;

type Listed = Parameters<typeof recordsById>[1];
type RecordIn<Kind extends Listed> = ReturnType<typeof recordsById<Kind>>[number];

/** Records in the writer's order under the component's heading, each with the words beside it. */
function list<Kind extends Listed>(
  kind: Kind,
  line: (record: RecordIn<Kind>, around: Surroundings) => string,
): Part {
  return (block, around) => {
    const { community, locale } = around.reader;
    const title = strings(locale).issuePage[block.name as 'Events'];
    const lines = block.items.flatMap(({ id, html }) =>
      recordsById(community, kind, [id]).map((record) => {
        const remark = html ? `<br>${around.own('span', around.portable(html))}` : '';
        return `<li>${line(record, around)}${remark}</li>`;
      }),
    );
    return `${heading(title)}<ul>${lines.join('\n')}</ul>`;
  };
}

function eventLine(event: Event, around: Surroundings): string {
  const { locale } = around.reader;
  const name = around.link(event.path, around.named(event.title));
  const told = event.status === 'scheduled' ? name : calendarWords(locale)[event.status](name);
  return `${told}<br>${escapeMarkup(whenAndWhere(event, locale))}`;
}

function outputLine({ url, title, authors, type }: Output, around: Surroundings): string {
  const { locale } = around.reader;
  const names = authors.map(({ name }) => around.named(name)).join(feedWords(locale).comma);
  const by = feedWords(locale).output.by(escapeMarkup(strings(locale).output.kinds[type]), names);
  return `<a href="${escapeMarkup(url)}">${around.named(title)}</a><br>${by}`;
}
