import type { Root } from 'hast';
import type { ComponentName, ListName } from '../../collections/newsletter-components.ts';
import { type Body, type BodyBlock, type ComponentBlock, pictureIn } from '../../community/prose.ts';
import type { Chapter, Issue, Program } from '../../community/record-types.ts';
import { recordsById } from '../../community/records-by-id.ts';
import { elementsIn, textContentOf } from '../../lib/html-tree.ts';
import { foreign, type Marked, marked } from '../../lib/languages.ts';
import { oneLine } from '../../lib/lines-without-spaces.ts';
import { plainAddress } from '../../lib/urls.ts';
import { strings } from '../../strings/site-words.ts';
import { type Audience, absolute } from '../audience.ts';
import { itemsOf, timesOf } from './issue-lists.ts';
import { countsOf } from './issue-numbers.ts';
import type { Corner, Count, Item } from './issue-part.ts';
import { partnerDays } from './partner-days.ts';

/** A body, resolved for readers of a language: what stands in it, and nothing of how it looks. */
export interface BodyParts {
  /** The language of what the writer wrote in it, where it is not the reader's. */
  lang: string | undefined;
  parts: readonly Part[];
  /** Every part by the place of its block (`2`, `2.0`), as places are counted in the file; undefined for what is not shown. */
  byPlace: ReadonlyMap<string, Part | undefined>;
  /** The pictures of content/ that it shows, by their paths there. */
  pictures: ReadonlySet<string>;
}

/** An issue, resolved the same way. */
export interface IssueParts extends BodyParts {
  /** Absolute address of its page. */
  url: string;
  title: Marked;
  summary?: Marked;
  /** The chapter that it introduces. */
  spotlight?: Corner;
}

/** A list of records; `name` is the component's. */
interface List<Name extends ListName> {
  kind: 'list';
  name: Name;
  heading: Marked;
  /** What it is about, below its heading. */
  lead?: Marked | undefined;
  /** The program whose badge the people of the list reached. */
  program?: Program | undefined;
  items: readonly Item<Name>[];
}

export type ListPart = { [Name in ListName]: List<Name> }[ListName];

/**
 * A part of a body. Every tree is safe HTML of ours (see lib/markdown.ts), with pictures of content/ as `pictureIn` finds them; it
 * and every string that a writer wrote are in the language of the body.
 */
export type Part =
  /** What the editor says first. */
  | { kind: 'letter'; heading: Marked; parts: readonly Part[] }
  | { kind: 'text'; tree: Root }
  | { kind: 'spotlight'; heading: Marked; corner: Corner | undefined; visit: string; parts: readonly Part[] }
  | ListPart
  | { kind: 'numbers'; heading: Marked; says: string; counts: readonly Count[] }
  | {
      kind: 'partner';
      heading: Marked;
      name: Marked;
      url: string | undefined;
      /** Since when, and until when where that is known. */
      days: string | undefined;
      /** A picture's path in content/. */
      logo: string | undefined;
      benefit: Marked;
      parts: readonly Part[];
    }
  | { kind: 'quote'; parts: readonly Part[]; by: string | undefined }
  | { kind: 'note'; heading: Marked | undefined; parts: readonly Part[] }
  /** `href` as it was written, `url` absolute. */
  | { kind: 'button'; text: string; href: string; url: string }
  /** `picture` is its path in content/. */
  | { kind: 'figure'; picture: string; alt: string; caption: string | undefined };

export type PartKind = Part['kind'];
export type PartOf<Kind extends PartKind> = Extract<Part, { kind: Kind }>;

/** How an edition writes each kind of part; one that is left out is an error of types. */
export type PartWriters<Written> = { [Kind in PartKind]: (part: PartOf<Kind>) => Written };

/** A part as an edition writes it. */
export const writePart = <Written>(part: Part, writers: PartWriters<Written>): Written =>
  (writers[part.kind] as (part: Part) => Written)(part);

const made = new WeakMap<Issue, Map<string, IssueParts>>();

/**
 * What stands in an issue, once for all its editions: the page, feeds, e-mail, text and digest only decide how a part looks.
 */
export function issueParts(issue: Issue, audience: Audience): IssueParts {
  const known = made.get(issue) ?? new Map<string, IssueParts>();
  made.set(issue, known);
  const parts = known.get(audience.locale) ?? resolveIssue(issue, audience);
  known.set(audience.locale, parts);
  return parts;
}

function resolveIssue(issue: Issue, audience: Audience): IssueParts {
  const { title, summary, spotlight, path, body } = issue;
  const resolved = bodyParts(body, audience, issue);
  const emblem = spotlight?.emblem;
  return {
    ...resolved,
    pictures: new Set([...(emblem ? [emblem] : []), ...resolved.pictures]),
    url: absolute(path, audience),
    title: marked(title, audience.locale),
    ...(summary ? { summary: marked(summary, audience.locale) } : {}),
    ...(spotlight ? { spotlight: cornerOf(spotlight, audience) } : {}),
  };
}

/** What stands in a body; of an `issue`, an opening without headings of its own is the editor's letter. */
export function bodyParts(body: Body, audience: Audience, issue?: Issue): BodyParts {
  const { blocks, language } = body.in(audience.locale);
  const around: Around = {
    ...{ issue, audience, lang: foreign(language, audience.locale) },
    url: absolute(issue?.path ?? '/', audience),
    ...{ byPlace: new Map(), pictures: new Set() },
  };
  const parts = resolved(blocks, around, []);
  const { lang, byPlace, pictures } = around;
  return { lang, parts: issue ? opened(parts, around) : parts, byPlace, pictures };
}

/** What a component needs to know of the body around it, and where it leaves what it found. */
interface Around {
  /** Whose body it is; absent on other pages. */
  issue: Issue | undefined;
  audience: Audience;
  /** What relative addresses begin with. */
  url: string;
  /** The language of the body, where it is not the reader's. */
  lang: string | undefined;
  byPlace: Map<string, Part | undefined>;
  pictures: Set<string>;
}

/** Parts of which the first text is the letter, unless it has headings of its own. */
function opened(parts: readonly Part[], { audience, byPlace }: Around): readonly Part[] {
  const first = byPlace.get('0');
  if (first?.kind !== 'text' || elementsIn(first.tree).some(({ tagName }) => tagName === 'h2')) return parts;
  const heading = { text: issueWords(audience).letter };
  const letter: Part = { kind: 'letter', heading, parts: [first] };
  byPlace.set('0', letter);
  return [letter, ...parts.slice(1)];
}

type Place = readonly number[];

function resolved(blocks: readonly BodyBlock[], around: Around, place: Place): Part[] {
  return blocks.flatMap((block, index) => {
    const own = [...place, index];
    const part: Part =
      block.type === 'html'
        ? { kind: 'text', tree: withPictures(block.tree, around) }
        : components[block.name](block, around, own);
    const shown = isEmpty(part) ? undefined : part;
    around.byPlace.set(own.join('.'), shown);
    return shown ?? [];
  });
}

/** True for what would be a heading over nothing, or a button without words. */
function isEmpty(part: Part): boolean {
  if (part.kind === 'list') return part.items.length === 0;
  if (part.kind === 'numbers') return part.counts.length === 0;
  return part.kind === 'button' && (part.text === '' || part.url === '');
}

/** Notes the pictures that a text shows. */
function withPictures(tree: Root, { pictures }: Around): Root {
  for (const element of elementsIn(tree)) {
    const path = pictureIn(element);
    if (path) pictures.add(path);
  }
  return tree;
}

/** Notes a picture that a part shows, by its path in content/. */
function shown<Path extends string | undefined>(path: Path, { pictures }: Around): Path {
  if (path) pictures.add(path);
  return path;
}

function cornerOf(chapter: Chapter, audience: Audience): Corner {
  return { chapter, name: marked(chapter.name, audience.locale), url: absolute(chapter.path, audience) };
}

type Resolve = (block: ComponentBlock, around: Around, place: Place) => Part;

const inside = ({ children }: ComponentBlock, around: Around, place: Place) =>
  resolved(children, around, place);

const headingOf = (
  name: Exclude<keyof ReturnType<typeof issueWords> & ComponentName, 'Note'>,
  { audience }: Around,
) => ({
  text: issueWords(audience)[name],
});
const issueWords = ({ locale }: Audience) => strings(locale).issuePage;

/** A heading that the writer gave. */
const ownHeading = (title: string, { lang }: Around): Marked => ({ text: title, ...(lang ? { lang } : {}) });

// A component that collections/newsletter-components.ts names and this list does not is an error of types.
const components: Record<ComponentName, Resolve> = {
  Spotlight(block, around, place) {
    const { audience, issue } = around;
    const words = issueWords(audience);
    const { chapter: id } = block.props;
    const chapter = id ? recordsById(audience.community, 'chapters', [id])[0] : issue?.spotlight;
    const corner = chapter && cornerOf(chapter, audience);
    shown(chapter?.emblem, around);
    return {
      ...{ kind: 'spotlight', heading: { text: words.spotlight }, corner },
      visit: corner ? words.visit(corner.name.text) : '',
      parts: inside(block, around, place),
    };
  },
  Events: list('Events'),
  Happened: list('Happened'),
  Outputs: list('Outputs'),
  NewChapters: list('NewChapters'),
  Campaigns: list('Campaigns'),
  Recognition: list('Recognition'),
  Numbers({ items, props }, around) {
    const { issue, audience } = around;
    for (const { remark } of items) withPictures(remark, around);
    return {
      ...{ kind: 'numbers', heading: headingOf('Numbers', around) },
      ...countsOf(items, props.month, issue, audience),
    };
  },
  Partner(block, around, place) {
    const { community, locale } = around.audience;
    const [partner] = recordsById(community, 'partners', [block.props.partner ?? '']);
    const nobody: Marked = { text: '' };
    return {
      ...{ kind: 'partner', heading: headingOf('Partner', around) },
      url: partner?.url && plainAddress(partner.url),
      logo: shown(partner?.logo, around),
      days: partner && partnerDays(partner, locale),
      name: partner ? marked(partner.name, locale) : nobody,
      benefit: partner ? marked(partner.benefit, locale) : nobody,
      parts: inside(block, around, place),
    };
  },
  Quote: (block, around, place) => ({
    ...{ kind: 'quote', by: block.props.by, parts: inside(block, around, place) },
  }),
  Note: (block, around, place) => ({
    kind: 'note',
    heading: block.props.title ? ownHeading(block.props.title, around) : undefined,
    parts: inside(block, around, place),
  }),
  // It is a link already, so of what it holds only the words stay.
  Button({ children, props: { href = '' } }, { url }) {
    const words = children.map((child) => (child.type === 'html' ? textContentOf(child.tree) : ''));
    return {
      ...{ kind: 'button', text: oneLine(words.join(' ')), href },
      url: URL.parse(href, url)?.href ?? '',
    };
  },
  Figure: ({ props: { src = '', alt = '', caption } }, around) => ({
    ...{ kind: 'figure', picture: shown(src, around), alt, caption },
  }),
};

function list<Name extends ListName>(name: Name): Resolve {
  return ({ items, props }, around) => {
    const { community, locale } = around.audience;
    const [program] = props.program ? recordsById(community, 'programs', [props.program]) : [];
    const listed = itemsOf(name, items, around.audience);
    for (const { sealed, remark } of listed) {
      shown(sealed?.emblem, around);
      withPictures(remark, around);
    }
    const part: List<Name> = {
      ...{ kind: 'list', name, program, items: listed },
      heading: props.title ? ownHeading(props.title, around) : headingOf(name, around),
      lead: program ? marked(program.badge.label, locale) : timesOf(name, items, around.audience),
    };
    return part as ListPart;
  };
}
