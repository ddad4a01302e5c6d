/** Values of the messages in images.json. */
export const imagesValues = {
  topicCounts: ['#events', '#outputs'],
  both: ['venue'],
  more: ['names', '#count'],
  moreChapters: ['names', '#count'],
  speakers: ['names'],
  organizes: ['chapters'],
  deeds: {
    talks: ['#count'],
    outputs: ['#count'],
  },
  days: ['from', 'to'],
  until: ['day'],
  alt: {
    day: ['year', 'month', 'day', 'weekday'],
    event: ['title', 'when', 'where'],
    chapter: ['name', 'tagline'],
    output: ['title', 'label', 'by'],
    newsletter: ['title', 'month'],
    person: ['name', 'role'],
    campaign: ['title', 'days'],
    topic: ['name'],
    page: ['title', 'community'],
    home: ['title', 'community'],
    weekly: ['days', 'community'],
    program: ['title'],
  },
} as const;
