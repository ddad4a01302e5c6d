import type { ComponentName } from '../../collections/newsletter-components.ts';
import type { BodyBlock } from '../../community/prose.ts';
import type { Chapter, Issue } from '../../community/record-types.ts';
import { recordsById } from '../../community/records-by-id.ts';
import { elementsIn, readHtml, wordsOf } from '../../lib/html-tree.ts';
import { foreign, type Marked, marked } from '../../lib/languages.ts';
import { oneLine } from '../../lib/lines-without-spaces.ts';
import { plainAddress } from '../../lib/urls.ts';
import { strings } from '../../strings/ui/index.ts';
import { type Audience, absolute } from '../audience.ts';
import { itemsOf, timesOf } from './issue-lists.ts';
import { countsOf } from './issue-numbers.ts';
import type { Corner, IssueParts, ListName, Part } from './issue-part.ts';
import { partnerDays } from './partner-days.ts';

const made = new WeakMap<Issue, Map<string, IssueParts>>();

/**
 * What stands in an issue, once for all its editions: feeds, e-mail, text and digest only decide how a part looks.
 */
export function issueParts(issue: Issue, audience: Audience): IssueParts {
  const known = made.get(issue) ?? new Map<string, IssueParts>();
  made.set(issue, known);
  const parts = known.get(audience.locale) ?? resolve(issue, audience);
  known.set(audience.locale, parts);
  return parts;
}

/** What a component needs to know of the issue around it. */
interface Around {
  issue: Issue;
  audience: Audience;
  /** Absolute address of the issue's page. */
  url: string;
  /** The language of the body, where it is not the reader's. */
  lang: string | undefined;
}

function resolve(issue: Issue, audience: Audience): IssueParts {
  const { title, summary, spotlight, path, body } = issue;
  const { blocks, language } = body.in(audience.locale);
  const around: Around = {
    ...{ issue, audience, url: absolute(path, audience) },
    lang: foreign(language, audience.locale),
  };
  const { url, lang } = around;
  return {
    ...{ url, lang },
    title: marked(title, audience.locale),
    ...(summary ? { summary: marked(summary, audience.locale) } : {}),
    ...(spotlight ? { spotlight: cornerOf(spotlight, audience) } : {}),
    parts: opened(blocks, around),
  };
}

/** The parts of a body; an opening without headings of its own is the editor's letter. */
function opened(blocks: readonly BodyBlock[], around: Around): Part[] {
  const parts = resolved(blocks, around);
  const end = parts.findIndex(({ kind }) => kind !== 'text');
  const opening = end < 0 ? parts : parts.slice(0, end);
  const isLetter = !opening.some(
    (part) => part.kind === 'text' && elementsIn(readHtml(part.html)).some(({ tagName }) => tagName === 'h2'),
  );
  if (opening.length === 0 || !isLetter) return parts;
  const heading = strings(around.audience.locale).issuePage.letter;
  return [{ kind: 'letter', heading, parts: opening }, ...parts.slice(opening.length)];
}

function resolved(blocks: readonly BodyBlock[], around: Around): Part[] {
  const parts = blocks.map((block): Part => {
    if (block.type === 'html') return { kind: 'text', html: block.html };
    return components[block.name](block, around);
  });
  return parts.filter((part) => !isEmpty(part));
}

/** True for what would be a heading over nothing, or a button without words. */
function isEmpty(part: Part): boolean {
  if (part.kind === 'list') return part.items.length === 0;
  if (part.kind === 'numbers') return part.counts.length === 0;
  return part.kind === 'button' && (part.text === '' || part.url === '');
}

function cornerOf(chapter: Chapter, audience: Audience): Corner {
  return { chapter, name: marked(chapter.name, audience.locale), url: absolute(chapter.path, audience) };
}

type Component = Extract<BodyBlock, { type: 'component' }>;
type Resolve = (block: Component, around: Around) => Part;

const inside = ({ children }: Component, around: Around) => resolved(children, around);

// A component that collections/newsletter-components.ts names and this list does not is an error of types.
const components: Record<ComponentName, Resolve> = {
  Spotlight(block, around) {
    const { audience, issue } = around;
    const words = strings(audience.locale).issuePage;
    const { chapter: id } = block.props;
    const chapter = id ? recordsById(audience.community, 'chapters', [id])[0] : issue.spotlight;
    const corner = chapter && cornerOf(chapter, audience);
    return {
      ...{ kind: 'spotlight', heading: words.spotlight, corner },
      visit: corner ? words.visit(corner.name.text) : '',
      parts: inside(block, around),
    };
  },
  Events: list,
  Happened: list,
  Outputs: list,
  NewChapters: list,
  Campaigns: list,
  Recognition: list,
  Numbers: ({ items, props }, { issue, audience }) => ({
    kind: 'numbers',
    heading: strings(audience.locale).issuePage.Numbers,
    ...countsOf(items, props.month, issue, audience),
  }),
  Partner(block, around) {
    const { community, locale } = around.audience;
    const [partner] = recordsById(community, 'partners', [block.props.partner ?? '']);
    const heading = strings(locale).issuePage.Partner;
    const nobody: Marked = { text: '' };
    return {
      ...{ kind: 'partner', heading, url: partner?.url && plainAddress(partner.url), logo: partner?.logo },
      days: partner && partnerDays(partner, locale),
      name: partner ? marked(partner.name, locale) : nobody,
      benefit: partner ? marked(partner.benefit, locale) : nobody,
      parts: inside(block, around),
    };
  },
  Quote: (block, around) => ({ kind: 'quote', by: block.props.by, parts: inside(block, around) }),
  Note: (block, around) => ({ kind: 'note', title: block.props.title, parts: inside(block, around) }),
  // It is a link already, so of what it holds only the words stay.
  Button({ children, props }, { url }) {
    const words = children.map((child) => (child.type === 'html' ? wordsOf(child.html) : ''));
    return {
      kind: 'button',
      text: oneLine(words.join(' ')),
      url: URL.parse(props.href ?? '', url)?.href ?? '',
    };
  },
  Figure: ({ props: { src = '', alt = '', caption } }) => ({ kind: 'figure', picture: src, alt, caption }),
};

function list({ name, items, props }: Component, { audience, lang }: Around): Part {
  const { community, locale } = audience;
  const [program] = props.program ? recordsById(community, 'programs', [props.program]) : [];
  return {
    ...{ kind: 'list', name: name as ListName },
    heading: props.title
      ? { text: props.title, ...(lang ? { lang } : {}) }
      : { text: strings(locale).issuePage[name as ListName] },
    lead: program ? marked(program.badge.label, locale) : timesOf(name as ListName, items, audience),
    items: itemsOf(name as ListName, items, audience),
  };
}
