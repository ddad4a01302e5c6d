/** Values of the messages in feeds.json. */
export const feedsValues = {
  whenIn: ['when', 'zone'],
  says: {
    site: ['community'],
    chapter: ['name'],
    topic: ['name'],
    person: ['name'],
    region: ['name'],
  },
  output: {
    by: ['kind', 'names'],
    from: ['chapter'],
    page: ['year'],
  },
  issue: {
    by: ['name'],
  },
  opened: {
    archive: ['year'],
  },
  opml: {
    title: ['community'],
  },
  subscribe: {
    feedOf: ['name'],
    calendarOf: ['name'],
  },
} as const;
