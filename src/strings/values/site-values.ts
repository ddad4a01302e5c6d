/** Values of the messages in site.json. */
export const siteValues = {
  site: {
    titleOn: ['title', 'site'],
    members: ['#count'],
  },
  footer: {
    asOf: ['day'],
    stoodStill: ['day'],
  },
  event: {
    attended: ['#count'],
    until: ['day'],
    recaps: ['#count'],
  },
  pages: {
    since: ['day'],
  },
} as const;
