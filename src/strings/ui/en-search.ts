import { messages } from '../../lib/message.ts';
import type { jaSearch } from './ja-search.ts';

const says = messages('en');

/** Searching. */
export const enSearch: typeof jaSearch = {
  search: {
    title: 'Search',
    lead: 'Chapters, meetings and everything members have written: find it here.',
    label: 'Words',
    hint: says('For example: {words}', 'words'),
    submit: 'Search',
    kind: 'Kind',
    anyKind: 'Everything',
    kinds: {
      chapters: 'Chapters',
      events: 'Events',
      outputs: 'Outputs',
      people: 'Members',
      newsletters: 'Newsletter',
      campaigns: 'Together',
      topics: 'Topics',
      pages: 'Pages',
    },
    chapter: 'Chapter',
    anyChapter: 'Anywhere',
    year: 'Year',
    anyYear: 'Any year',
    yearOption: says('{year}', 'year'),
    results: 'Results',
    found: says('Found: {count}.', 'count'),
    nearest: says('Nothing matches all the words yet. Nearest: {count}.', 'count'),
    none: 'Nothing matches yet. Try fewer letters, or take the filters off.',
    more: 'Show more',
    waiting: 'Searching…',
    failed: 'The search did not get through. Please try again where the network reaches you.',
    noScript: 'Searching needs JavaScript. Without it, these pages lead everywhere.',
    browse: 'Browse instead',
    meeting: 'meeting event',
    upcoming: 'next meeting upcoming',
    formats: { 'in-person': 'in person', online: 'online', hybrid: 'hybrid online in person' },
    statuses: { scheduled: '', cancelled: 'cancelled', postponed: 'postponed', moved: 'moved' },
    beginners: 'beginner newcomer first-timer introduction',
  },
};
