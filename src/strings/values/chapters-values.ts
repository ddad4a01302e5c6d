/** Values of the messages in chapters.json. */
export const chaptersValues = {
  chapters: {
    more: ['#count'],
  },
  views: {
    mapSays: ['#chapters', '#places'],
    inPlace: ['name', '#count'],
    inPlaceActive: ['name', '#count', '#active'],
    worldSays: ['#chapters', '#places'],
  },
  finder: {
    all: ['all'],
    found: ['count', 'all'],
  },
  status: {
    next: ['day'],
    first: ['day'],
    last: ['ago'],
  },
  chapter: {
    anniversary: ['#years'],
    jointOf: ['places'],
    heldCount: ['#count'],
    since: ['day'],
    morePast: ['#count'],
    moreOutputs: ['#count'],
  },
} as const;
