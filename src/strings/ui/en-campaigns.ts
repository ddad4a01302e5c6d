import { messages } from '../../lib/message.ts';
import type { jaCampaigns } from './ja-campaigns.ts';

const says = messages('en');

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
    before: says('It begins {distance}, on {day}.', 'day', 'distance'),
    open: {
      'advent-calendar': says('One window opens every day, the last on {day}.', 'day', 'distance'),
      contest: says('Open for entries. The deadline is {day}, {distance}.', 'day', 'distance'),
      'call-for-speakers': says(
        'Looking for people who would like to talk. The deadline is {day}, {distance}.',
        'day',
        'distance',
      ),
      challenge: says('Going on now. The last day is {day}, {distance}.', 'day', 'distance'),
    },
    over: says('It ended on {day}.', 'day'),
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
    opened: says('{opened} of {all} have opened', '#opened', '#all'),
    free: says('{count, plural, one {# day is} other {# days are}} still free', '#count'),
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
    days: says('{from} to {to}', 'from', 'to'),
    begins: says('begins {day}', 'day'),
    lasts: says('until {day}', 'day'),
  },
};
