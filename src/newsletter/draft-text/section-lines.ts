import { addMonths } from '../../community/month-metrics.ts';
import { dayText, monthText } from '../../lib/date-and-number-text.ts';
import { pick } from '../../lib/translated-text.ts';
import type { DraftWords } from '../../strings/newsletter/draft.ts';
import { strings } from '../../strings/ui/index.ts';
import { isTranslated } from '../../strings/untranslated.ts';
import type { Offer, Period, Reminder, Section } from '../draft/draft-types.ts';
import { factText } from './draft-facts.ts';
import { comment } from './mdx-comment.ts';

/** How a draft is written down. */
export interface MarkWriter {
  /** For what editors read. */
  words: DraftWords;
  /** The community's own language: for what readers will see. */
  locale: string;
  period: Period;
}

/** Longer reminders would hide the list they stand below. */
const longestReminder = 12;

/** The component that shows a section. */
export const tagOf = ({ name }: Pick<Section, 'name'>) =>
  name === 'Welcome' || name === 'Reached' || name === 'Thanks' ? 'Recognition' : name;

const headings = { Welcome: 'welcome', Reached: 'reached', Thanks: 'thanks' } as const;

/**
 * The heading that a list of people gets, for the readers of the community's own language. Where the wording is not translated
 * there is none: what stands in an issue is taken to be in its language.
 */
export function titleOf(
  { name, program }: Pick<Section, 'name' | 'program'>,
  locale: string,
): string | undefined {
  if (name !== 'Welcome' && name !== 'Thanks' && name !== 'Reached') return undefined;
  const key = headings[name];
  if (!isTranslated(locale, ['issueDraft', key])) return undefined;
  const words = strings(locale).issueDraft;
  if (key !== 'reached') return words[key];
  return program && words.reached(pick(program.badge.label, locale).text);
}

/** A section as a component with its list; one that offers nothing is only a comment. */
export function sectionLines(section: Section, hand: MarkWriter): string[] {
  const { words } = hand;
  const tag = tagOf(section);
  const opening = `<${tag}${propsOf(section, hand)}>`;
  const reminders = section.reminders.map((reminder) => reminderLines(reminder, words));
  if (section.offers.length === 0) return comment([words.nothingNew(opening), ...reminders.flat()]);
  return [
    opening,
    '',
    ...comment(sourceLines(section, hand)),
    '',
    ...offerLines(section.offers, words),
    '',
    ...reminders.flatMap((lines) => [...comment(lines), '']),
    `</${tag}>`,
  ];
}

function propsOf(section: Section, { locale, period }: MarkWriter): string {
  const props = {
    title: titleOf(section, locale),
    program: section.program?.id,
    month: section.name === 'Numbers' ? addMonths(period.month, -1) : undefined,
  };
  return Object.entries(props)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${attribute(value)}"`))
    .join('');
}

const attribute = (value: string) =>
  value.replace(/\s+/gu, ' ').replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function sourceLines(section: Section, { words, period }: MarkWriter): string[] {
  const { language, source } = words;
  const day = (value: string) => dayText(value, language, 'plain');
  const late = section.offers.filter(({ fact }) => isLate(fact, period.since)).length;
  const days = {
    since: day(period.since),
    until: day(period.untilDay),
    month: monthText(period.month, language),
    after: monthText(period.monthAfter, language),
    before: monthText(addMonths(period.month, -1), language),
  };
  return [
    source[section.name](days.since, days.until, days.month, days.after, days.before),
    ...(section.name === 'Numbers' && days.before === monthText(period.untilDay.slice(0, 7), language)
      ? [words.partial(days.until)]
      : []),
    ...(late > 0 ? [words.late(late)] : []),
    ...(section.left > 0 ? [words.left(section.left)] : []),
  ];
}

function isLate(fact: Offer['fact'], since: string): boolean {
  if (fact.kind === 'output') return fact.output.added < since;
  return fact.kind === 'happened' && (fact.event.ends ?? fact.event.starts).day < since;
}

/** The lines of a list; those that come to a list already written say when. */
export function offerLines(offers: readonly Offer[], words: DraftWords, addedOn?: string): string[] {
  const added = addedOn && words.added(dayText(addedOn, words.language, 'near'));
  return offers.map(({ id, fact }) => {
    const note = [added, factText(fact, words)].filter(Boolean).join(' · ');
    return `- ${id} ${comment([note]).join('')}`;
  });
}

function reminderLines({ reason, offers }: Reminder, words: DraftWords): string[] {
  const shown = offers
    .slice(0, longestReminder)
    .map(({ id, fact }) => `${words.bullet}${id} ${factText(fact, words)}`);
  const more = offers.length - shown.length;
  return [words.reminder[reason], ...shown, ...(more > 0 ? [words.more(more)] : [])];
}
