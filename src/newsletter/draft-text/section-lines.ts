import { addMonths } from '../../community/month-metrics.ts';
import { dayText, monthText } from '../../lib/date-and-number-text.ts';
import { pick } from '../../lib/translated-text.ts';
import type { DraftWords } from '../../strings/newsletter/draft-words.ts';
import { strings } from '../../strings/site-words.ts';
import { isTranslated } from '../../strings/untranslated-words.ts';
import type { Offer, Period, Reminder, Section } from '../draft/draft-types.ts';
import { factText } from './draft-facts.ts';
import { comment } from './mdx-comment.ts';

/** Languages used for writing a draft. */
export interface DraftTextContext {
  /** Words for editors. */
  words: DraftWords;
  /** The community's default language, for text that readers see. */
  locale: string;
  period: Period;
}

/** More reminders would push the list out of sight. */
const longestReminder = 12;

/** The component of a section. */
export const tagOf = ({ name }: Pick<Section, 'name'>) =>
  name === 'Welcome' || name === 'Reached' || name === 'Thanks' ? 'Recognition' : name;

const headings = { Welcome: 'welcome', Reached: 'reached', Thanks: 'thanks' } as const;

/**
 * The heading of a list of people in the community's default language. Undefined when that has no translation, since
 * text in an issue is taken to be in its language.
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

/** A section as a component with its list; only a comment when it offers nothing. */
export function sectionLines(section: Section, context: DraftTextContext): string[] {
  const { words } = context;
  const tag = tagOf(section);
  const opening = `<${tag}${propsOf(section, context)}>`;
  const reminders = section.reminders.map((reminder) => reminderLines(reminder, words));
  if (section.offers.length === 0) return comment([words.nothingNew(opening), ...reminders.flat()]);
  return [
    opening,
    '',
    ...comment(sourceLines(section, context)),
    '',
    ...offerLines(section.offers, words),
    '',
    ...reminders.flatMap((lines) => [...comment(lines), '']),
    `</${tag}>`,
  ];
}

function propsOf(section: Section, { locale, period }: DraftTextContext): string {
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

function sourceLines(section: Section, { words, period }: DraftTextContext): string[] {
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

/** The items of a list; those added to an existing list say when. */
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
