/** Values of the messages in problem-parts.json. */
export const problemPartsValues = {
  didYouMean: ['suggestion'],
  lookAlike: { written: ['character'], meant: ['suggestion', 'character'] },
  dates: {
    meant: ['suggestion', 'form'],
    either: ['either', 'or'],
    span: ['starts', 'ends'],
    lastDay: ['monthName', 'month', 'year', 'days'],
  },
  addresses: { host: ['value'], meant: ['meant'] },
  howToTranslate: { fields: ['language'], body: ['file'] },
} as const;
