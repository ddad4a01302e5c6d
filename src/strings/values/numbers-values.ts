/** Values of the messages in numbers.json. */
export const numbersValues = {
  numbers: {
    metrics: {
      events: {
        label: ['#count'],
      },
      attended: {
        label: ['#count'],
      },
      'first-timers': {
        label: ['#count'],
      },
      speakers: {
        label: ['#count'],
      },
      outputs: {
        label: ['#count'],
      },
      authors: {
        label: ['#count'],
      },
      'chapters-met': {
        label: ['#count'],
      },
      'active-chapters': {
        label: ['#count'],
      },
    },
    more: ['count', 'month'],
    fewer: ['count', 'month'],
    same: ['month'],
    usual: ['count'],
    coverage: ['#counted', '#of'],
    uncounted: ['#of'],
    covered: ['value', '#counted', '#of'],
    counted: ['month'],
  },
} as const;
