import type { jaCampaigns } from './ja-campaigns.ts';

/** The wording of what members do together for a while (advent calendars, contests, calls), in English. */
export const enCampaigns: typeof jaCampaigns = {
  campaignPage: {
    kinds: {
      'advent-calendar': 'Advent calendar',
      contest: 'Contest',
      'call-for-speakers': 'Call for speakers',
      challenge: 'Challenge',
    },
    kind: 'What it is',
    from: 'From',
    until: {
      'advent-calendar': 'Last day',
      contest: 'Deadline',
      'call-for-speakers': 'Deadline',
      challenge: 'Last day',
    },
    before: (day, distance) => `It begins ${distance}, on ${day}.`,
    open: {
      'advent-calendar': (day) => `One window opens every day, the last on ${day}.`,
      contest: (day, distance) => `Open for entries. The deadline is ${day}, ${distance}.`,
      'call-for-speakers': (day, distance) =>
        `Looking for people who would like to talk. The deadline is ${day}, ${distance}.`,
      challenge: (day, distance) => `Going on now. The last day is ${day}, ${distance}.`,
    },
    over: (day) => `It ended on ${day}.`,
    choosing: 'When there are results, they will stand here.',
    takePart: {
      'advent-calendar': 'Take part',
      contest: 'Send in yours',
      'call-for-speakers': 'Offer a talk',
      challenge: 'Take part',
    },
    website: 'Its own page',
    where: 'Elsewhere',
    prizes: 'Prizes',
    calendar: 'Calendar',
    slots: 'Who does what',
    opened: (opened, all) => `${opened} of ${all} have opened`,
    free: (count) => (count === '1' ? '1 day is still free' : `${count} days are still free`),
    invite: 'Still free',
    dark: 'This window stayed dark',
    how: 'A free day could be yours: anybody may take one. Ask for one at a chapter meeting, or tell an organizer.',
    howLink: 'Find a chapter near you',
    results: 'Results',
    about: 'About it',
    facts: 'Dates and prizes',
    outputs: 'What came out of it',
    others: 'Other things we did together',
    untold: 'The particulars will be here when they are ready.',
    together: 'Things we do together',
    now: 'Together',
    days: (from, to) => `${from} to ${to}`,
    begins: (day) => `begins ${day}`,
    lasts: (day) => `until ${day}`,
  },
};
