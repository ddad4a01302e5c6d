/** Values of the messages in records.json. */
export const recordsValues = {
  eventsPage: {
    yearLabel: ['year'],
    yearCount: ['#count'],
    yearAhead: ['#count'],
  },
  archivePage: {
    title: ['year'],
    lead: ['#held', '#attended'],
    leadOf: ['#held', '#attended', '#counted'],
    leadHeld: ['#held'],
    leadAhead: ['#ahead'],
    recaps: ['#count'],
  },
  eventPage: {
    changedOn: ['day'],
    movedFrom: ['day'],
    people: ['#count'],
    linkTo: ['title'],
    here: ['when'],
    watchHereOf: ['title'],
    watchNote: ['service'],
    of: ['material', 'title'],
    inPerson: ['#count'],
    onlineCount: ['#count'],
    came: ['who'],
    firstTimers: ['#count'],
  },
  outputsPage: {
    kindCount: ['#count'],
    yearLabel: ['year'],
    yearLead: ['#count', '#authors'],
  },
  topicPage: {
    title: ['topic'],
    lead: ['counts'],
    morePast: ['#count'],
    moreOutputs: ['#count'],
    countEvents: ['#count'],
    countOutputs: ['#count'],
    countChapters: ['#count'],
  },
  peoplePage: {
    outputs: ['#count'],
    sessions: ['#count'],
  },
  personPage: {
    times: ['#count'],
    won: ['award'],
  },
  newsletterPage: {
    year: ['year'],
    issues: ['#count'],
    seals: ['year'],
  },
  issuePage: {
    number: ['month'],
    published: ['day'],
    minutes: ['#count'],
    visit: ['name'],
    campaignDays: ['from', 'to'],
    partnerDays: {
      between: ['since', 'until'],
      since: ['since'],
      until: ['until'],
    },
    address: ['url'],
  },
  issueDraft: {
    title: ['month'],
    reached: ['program'],
  },
} as const;
