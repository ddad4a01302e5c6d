/** Values of the messages in campaigns.json. */
export const campaignsValues = {
  campaignPage: {
    before: ['day', 'distance'],
    open: {
      'advent-calendar': ['day', 'distance'],
      contest: ['day', 'distance'],
      'call-for-speakers': ['day', 'distance'],
      challenge: ['day', 'distance'],
    },
    over: ['day'],
    opened: ['#opened', '#all'],
    free: ['#count'],
    days: ['from', 'to'],
    begins: ['day'],
    lasts: ['day'],
  },
} as const;
