/** Values of the messages in screenshots.json. */
export const screenshotsValues = {
  taking: ['#done', '#all'],
  nothing: ['only'],
  noSite: ['folder'],
  foreign: ['folder'],
  failed: ['name', 'reason'],
  would: ['#count'],
  written: ['#count', 'folder'],
  look: ['file'],
  sheet: {
    lead: ['#pages', '#pictures'],
  },
} as const;
