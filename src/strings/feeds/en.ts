import { messages } from '../../lib/message.ts';
import type { jaFeeds } from './ja.ts';

const says = messages('en');

/** What feeds, and the pages about them, say in English. */
export const enFeeds: typeof jaFeeds = {
  comma: ', ',
  colon: ': ',
  whenIn: says('{when} ({zone})', 'when', 'zone'),
  says: {
    site: says('New meetings, outputs and newsletters of {community}.', 'community'),
    newsletter: 'The newsletter, once a month, in full.',
    events: 'Meetings to come, and what changed or was cancelled afterwards.',
    outputs: 'What members wrote, said and built.',
    chapter: says('The meetings of {name}, and what came out of them.', 'name'),
    topic: says('Meetings and outputs about {name}.', 'name'),
    person: says('What {name} wrote, and when they speak.', 'name'),
    region: says('The meetings of all chapters in {name}.', 'name'),
  },
  event: {
    page: 'More about this meeting',
    register: 'Sign up',
    join: 'Join online',
  },
  output: {
    by: says('{kind} by {names}', 'kind', 'names'),
    from: says('From {chapter}', 'chapter'),
    page: says('On our shelf of {year}', 'year'),
  },
  issue: {
    by: says('— {name}', 'name'),
  },
  opened: {
    title: 'This is a feed',
    what: 'What is new on this site lines up here. Put the address of this page into any app that reads RSS, and it tells you when something happens. There is nothing to sign up for, and nobody asks your name.',
    address: 'Address: ',
    page: 'Read it as an ordinary page',
    subscribe: 'Other ways to follow',
    archive: says('These are the entries of {year}.', 'year'),
  },
  opml: {
    title: says('Feeds of {community}', 'community'),
    site: 'The whole site',
    chapters: 'Chapters',
    topics: 'Topics',
    people: 'Outputs of members',
    members: 'Feeds of the members themselves',
  },
  subscribe: {
    which: 'Nearly every app reads all of these. If in doubt, take RSS. Atom and JSON Feed hold the same.',
    feedOf: says('RSS of {name}', 'name'),
    calendarOf: says('Calendar of {name}', 'name'),
    calendar: 'Calendar',
    atom: 'Atom',
    json: 'JSON Feed',
    rss: 'RSS',
    groups: {
      site: 'Everything',
      chapters: 'By chapter',
      topics: 'By topic',
      regions: 'By region (calendars)',
      people: 'By person',
    },
    opml: 'All feeds in one list (OPML)',
    opmlWhat:
      'Give it to the “import” of your app to add them all at once. The members’ own feeds are in it too.',
  },
};
