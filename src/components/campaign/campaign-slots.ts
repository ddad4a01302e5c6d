import type { Byline, Campaign, Output } from '../../community/record-types.ts';
import { type Marked, marked } from '../../lib/languages.ts';
import { addDays, daysBetween } from '../../lib/moments.ts';

type Slot = Campaign['slots'][number];

/**
 * A slot as a calendar leaf: `opened` has its output, `taken` has a person's name, `open` is free. When the campaign is
 * over, a slot without an output is `dark`.
 */
export interface SlotLeaf {
  /** `YYYY-MM-DD` */
  day: string;
  state: 'opened' | 'taken' | 'open' | 'dark';
  title?: Marked;
  by?: Byline;
  output?: Output;
}

/** Longer campaigns show only the days that the file lists. */
const longest = 62;

/**
 * The slots of a campaign, earliest first; for an advent calendar every day, taken or not. Empty where the file lists
 * none.
 */
export function slotLeaves(campaign: Campaign, locale: string, defaultLocale: string): SlotLeaf[] {
  const slots = [...campaign.slots, ...freeDays(campaign)].sort((a, b) => (a.date < b.date ? -1 : 1));
  return slots.map((slot) => ({
    ...{ day: slot.date, state: stateOf(slot, campaign), ...titleOf(slot, locale, defaultLocale) },
    ...(slot.by ? { by: slot.by } : {}),
    ...(slot.output ? { output: slot.output } : {}),
  }));
}

function freeDays({ type, starts, ends, slots }: Campaign): Slot[] {
  const days = daysBetween(starts, ends) + 1;
  if (type !== 'advent-calendar' || slots.length === 0 || days > longest) return [];
  const known = new Set(slots.map(({ date }) => date));
  return Array.from({ length: days }, (_, index) => ({ date: addDays(starts, index) })).filter(
    ({ date }) => !known.has(date),
  );
}

function stateOf({ by, output }: Slot, { phase }: Campaign): SlotLeaf['state'] {
  if (output) return 'opened';
  if (phase === 'over') return 'dark';
  return by ? 'taken' : 'open';
}

/** The slot's own short title; the output's where only that is in the reader's language. */
function titleOf({ title, output }: Slot, locale: string, defaultLocale: string): { title?: Marked } {
  const translated = output && marked(output.title, locale);
  if (title === undefined) return translated ? { title: translated } : {};
  const own = marked({ [output?.language ?? defaultLocale]: title }, locale);
  return { title: translated && own.lang && !translated.lang ? translated : own };
}

/** The outputs of a campaign that stand neither in its calendar nor among its results. */
export function otherOutputs({ outputs, slots, results }: Campaign): Output[] {
  const shown = new Set([...slots, ...results].map(({ output }) => output));
  return outputs.filter((output) => !shown.has(output));
}
