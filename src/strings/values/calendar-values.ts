/** Values of the messages in calendar.json. */
export const calendarValues = {
  cancelled: ['title'],
  postponed: ['title'],
  moved: ['title'],
  hosted: ['host', 'title'],
  hostAndOthers: ['name'],
  hosts: ['names'],
  audience: ['text'],
  takeaway: ['text'],
  access: ['text'],
  registration: ['url'],
  join: ['url'],
  page: ['url'],
  leftOutPast: ['day', 'url'],
  leftOutFuture: ['day', 'url'],
  named: ['part', 'community'],
  subscribe: {
    linkTitle: ['name'],
  },
} as const;
