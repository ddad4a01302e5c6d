import type { ComponentBlock } from '../../reader/body-blocks.ts';
import { parseBody } from '../../reader/parse-body.ts';
import { type Draft, type Section, type SectionName, sectionNames } from '../draft/draft-types.ts';
import { type Offered, offeredIn } from '../draft/earlier-offers.ts';
import { listKey } from '../draft/issue-history.ts';
import { type Insertion, inserted, linesIn } from './insert-lines.ts';
import { recordLines } from './offer-lines.ts';
import { componentsOf, contentsOf, itemContent, type ParsedIssue, parseIssue } from './parse-issue.ts';
import { type DraftTextContext, offerLines, sectionLines, tagOf, titleOf } from './section-lines.ts';
import { spotlightLines } from './spotlight-lines.ts';

/** An issue's file with a draft merged into it. */
export interface Merged {
  text: string;
  /** What was added. */
  draft: Pick<Draft, 'spotlight' | 'sections'>;
  /** Sections that could not be inserted without changing the rest of the file. */
  unplaced: readonly Section[];
}

/** A file with its parsed content. */
interface ParsedFile {
  text: string;
  issue: ParsedIssue;
}

/**
 * Merges a draft into an issue's file. Lines are only inserted: existing lines and their meaning do not change.
 * Undefined when the file cannot be parsed.
 */
export function mergeDraft(text: string, draft: Draft, context: DraftTextContext): Merged | undefined {
  const issue = parseIssue(text);
  if (!issue) return undefined;
  const withChapter = draft.spotlight && withSpotlight({ text, issue }, draft.spotlight, context);
  let file: ParsedFile = withChapter ?? { text, issue };
  const sections: Section[] = [];
  const unplaced: Section[] = [];
  for (const section of draft.sections.filter(({ offers }) => offers.length > 0)) {
    const merged = withSection(file, section, context);
    if (merged) file = merged;
    (merged ? sections : unplaced).push(section);
  }
  const added = { sections, ...(draft.spotlight && withChapter ? { spotlight: draft.spotlight } : {}) };
  if (file.text === text) return { text, draft: added, unplaced };
  const lines = recordLines({ period: draft.period, ...added }, context.words);
  const recorded = firstThatFits(file, lines, [linesIn(file.text).length, issue.before]);
  // Offers are recorded, so that those deleted by the editor do not come back.
  return recorded
    ? { text: recorded.text, draft: added, unplaced }
    : { text, draft: { sections: [] }, unplaced: [...sections, ...unplaced] };
}

function withSection(file: ParsedFile, section: Section, context: DraftTextContext): ParsedFile | undefined {
  const list = listFor(section, file.issue, context);
  if (list) {
    const lines = offerLines(section.offers, context.words, context.period.untilDay);
    const contents = section.offers.map(({ id }) => itemContent(id));
    const merged = checked(file, intoList(list, lines, file.issue), contents);
    if (merged) return merged;
  }
  return asNewSection(file, sectionLines({ ...section, reminders: [] }, context), section.name);
}

function withSpotlight(
  file: ParsedFile,
  choice: NonNullable<Draft['spotlight']>,
  context: DraftTextContext,
): ParsedFile | undefined {
  const field = { after: file.issue.before - 1, lines: [`spotlight: ${choice.chapter.id}`], apart: false };
  const text = inserted(file.text, field);
  const issue = parseIssue(text);
  return issue && asNewSection({ text, issue }, spotlightLines(choice, context.words), 'Spotlight');
}

/** Inserts a new section in its order among the others, else at the end. */
function asNewSection(file: ParsedFile, lines: string[], name: SectionName): ParsedFile | undefined {
  const places = [placeFor(name, file.issue), linesIn(file.text).length];
  return firstThatFits(
    file,
    lines,
    places.filter((place) => place !== undefined),
  );
}

function firstThatFits(file: ParsedFile, lines: string[], places: readonly number[]): ParsedFile | undefined {
  const contents = contentsOf(parseBody(lines.join('\n'), true).blocks);
  for (const after of places) {
    const fitting = checked(file, { after, lines, apart: true }, contents);
    if (fitting) return fitting;
  }
  return undefined;
}

/** The list for a section's offers, if the file has one. */
function listFor(
  section: Section,
  { blocks, body }: ParsedIssue,
  context: DraftTextContext,
): ComponentBlock | undefined {
  const lists = componentsOf(blocks).filter((block) => listKey(block) === keyOf(section));
  if (section.name !== 'Welcome' && section.name !== 'Thanks') return lists.at(-1);
  const title = titleOf(section, context.locale);
  const renamed = lists.filter((list) => isListOf(section.name, list, offeredIn(body)));
  // Lists of exactly the same people are in the order in which drafts write them: welcomes before thanks.
  return (
    (title && lists.findLast(({ props }) => props.title === title)) ||
    renamed.at(section.name === 'Welcome' ? 0 : -1)
  );
}

/** The editor may change headings, so a list of people is recognised by whom the draft offered for it. */
function isListOf(name: SectionName, { items }: ComponentBlock, offered: Offered | undefined): boolean {
  const other = name === 'Welcome' ? 'Thanks' : 'Welcome';
  const isIn = (key: string, id: string) => offered?.get(key)?.has(id) ?? false;
  return (
    items.some(({ id }) => isIn(name, id)) && items.every(({ id }) => isIn(name, id) || !isIn(other, id))
  );
}

const keyOf = (section: Section) => (section.program ? section.key : tagOf(section));

/** After the last item of a list, or before its closing tag. */
function intoList(
  { items, lines: [, last] }: ComponentBlock,
  lines: string[],
  { before }: ParsedIssue,
): Insertion {
  const item = items.at(-1);
  return item
    ? { after: before + item.lines[1], lines, apart: false }
    : { after: before + last - 1, lines, apart: true };
}

function placeFor(name: SectionName, { blocks, before }: ParsedIssue): number | undefined {
  const names: readonly string[] = sectionNames;
  const rank = names.indexOf(name);
  const placed = blocks.flatMap((block) => {
    const found = block.type === 'component' ? names.indexOf(rankName(block)) : -1;
    return block.type === 'component' && found >= 0 ? [{ rank: found, lines: block.lines }] : [];
  });
  const preceding = placed.findLast((block) => block.rank <= rank);
  if (preceding) return before + preceding.lines[1];
  const following = placed.find((block) => block.rank > rank);
  return following && before + following.lines[0] - 1;
}

function rankName(block: ComponentBlock): string {
  if (block.name !== 'Recognition') return block.name;
  return block.props.program ? 'Reached' : 'Thanks';
}

/** The file with the insertion, if all existing content is unchanged and in order, and only `added` is new. */
function checked(file: ParsedFile, insertion: Insertion, added: readonly string[]): ParsedFile | undefined {
  const text = inserted(file.text, insertion);
  const issue = parseIssue(text);
  if (!issue || issue.yaml !== file.issue.yaml) return undefined;
  const contents = contentsOf(file.issue.blocks);
  let found = 0;
  const others = contentsOf(issue.blocks).filter((each) => {
    if (each !== contents[found]) return true;
    found++;
    return false;
  });
  return found === contents.length && hasSameItems(others, added) ? { text, issue } : undefined;
}

const hasSameItems = (a: readonly string[], b: readonly string[]) =>
  [...a].sort().join('\n') === [...b].sort().join('\n');
