/** Values of the messages in search.json. */
export const searchValues = {
  search: {
    hint: ['words'],
    yearOption: ['year'],
    found: ['count'],
    nearest: ['count'],
  },
} as const;
