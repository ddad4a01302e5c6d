import { messages } from '../../lib/message.ts';
import type { jaNumbers } from './ja-numbers.ts';

const says = messages('en');

/** The wording of numbers month by month, in English. */
export const enNumbers: typeof jaNumbers = {
  numbers: {
    metrics: {
      events: { label: says('{count, plural, one {meeting} other {meetings}} held', '#count'), unit: '' },
      attended: { label: says('{count, plural, one {person} other {people}} came', '#count'), unit: '' },
      'first-timers': { label: says('came for the first time', '#count'), unit: '' },
      speakers: { label: says('{count, plural, one {person} other {people}} spoke', '#count'), unit: '' },
      outputs: { label: says('{count, plural, one {piece} other {pieces}} published', '#count'), unit: '' },
      authors: { label: says('{count, plural, one {person} other {people}} published', '#count'), unit: '' },
      'chapters-met': {
        label: says('{count, plural, one {chapter} other {chapters}} met', '#count'),
        unit: '',
      },
      'active-chapters': {
        label: says('{count, plural, one {chapter} other {chapters}} active', '#count'),
        unit: '',
      },
    },
    more: says('{count} more than in {month}', 'count', 'month'),
    fewer: says('{count} fewer than in {month}', 'count', 'month'),
    same: says('the same as in {month}', 'month'),
    most: 'The highest in a year.',
    fewest: 'The lowest in a year.',
    usual: says('An ordinary month has about {count}.', 'count'),
    rare: 'In most months there is none.',
    none: 'Nothing is on record for this year yet.',
    coverage: says('Counted at {counted} of {of} meetings.', '#counted', '#of'),
    uncounted: says(
      '{of, plural, one {Nobody wrote down how many came.} other {At none of the # meetings did anybody write down how many came.}}',
      '#of',
    ),
    covered: says('{value} (at {counted} of {of})', 'value', '#counted', '#of'),
    unknown: 'not recorded',
    counted: says('Counted from what is on record for {month}.', 'month'),
    table: 'Month by month',
    month: 'Month',
    value: 'Number',
  },
};
