import type { jaNumbers } from './ja-numbers.ts';

const counted = (one: string, many: string) => ({
  label: (single: boolean) => (single ? one : many),
  unit: '',
});

/** The wording of numbers month by month, in English. */
export const enNumbers: typeof jaNumbers = {
  numbers: {
    metrics: {
      events: counted('meeting held', 'meetings held'),
      attended: counted('person came', 'people came'),
      'first-timers': counted('came for the first time', 'came for the first time'),
      speakers: counted('person spoke', 'people spoke'),
      outputs: counted('piece published', 'pieces published'),
      authors: counted('person published', 'people published'),
      'chapters-met': counted('chapter met', 'chapters met'),
      'active-chapters': counted('chapter active', 'chapters active'),
    },
    more: (count, month) => `${count} more than in ${month}`,
    fewer: (count, month) => `${count} fewer than in ${month}`,
    same: (month) => `the same as in ${month}`,
    most: 'The highest in a year.',
    fewest: 'The lowest in a year.',
    usual: (count) => `An ordinary month has about ${count}.`,
    rare: 'In most months there is none.',
    none: 'Nothing is on record for this year yet.',
    counted: (month) => `Counted from what is on record for ${month}.`,
    table: 'Month by month',
    month: 'Month',
    value: 'Number',
  },
};
