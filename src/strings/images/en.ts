import { messages } from '../../lib/message.ts';
import type { jaImages } from './ja.ts';

const says = messages('en');

/** What stands on the images of pages, and what says in words what is on them, in English. */
export const enImages: typeof jaImages = {
  newsletter: 'Newsletter',
  person: 'Member',
  topic: 'Topic',
  topicCounts: says(
    '{events, plural, one {# meeting} other {# meetings}} · {outputs, plural, one {# output} other {# outputs}}',
    '#events',
    '#outputs',
  ),
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  moved: 'Changed',
  online: 'Online',
  both: says('{venue} and online', 'venue'),
  anywhere: 'In person',
  more: says('{names} and {count} more', 'names', '#count'),
  moreChapters: says('{names} and {count} more', 'names', '#count'),
  speakers: says('With {names}', 'names'),
  organizes: says('Organizer, {chapters}', 'chapters'),
  deeds: {
    talks: says('{count, plural, one {# talk} other {# talks}}', '#count'),
    outputs: says('{count, plural, one {# output} other {# outputs}}', '#count'),
    between: ' · ',
  },
  days: says('{from} – {to}', 'from', 'to'),
  until: says('until {day}', 'day'),
  circular: 'Circular',
  week: 'Meetings this week',
  recognition: 'With our thanks',
  stats: 'Counted up',
  statsLead: 'How often we met, who came, what was written: our story in pictures and numbers.',
  search: 'Search',
  searchLead: 'Chapters, meetings and everything members wrote.',
  alt: {
    day: says('{weekday}, {month} {day}, {year}', 'year', 'month', 'day', 'weekday'),
    event: says('Announcement of “{title}”: {when}, {where}.', 'title', 'when', 'where'),
    chapter: says('{name}. {tagline}', 'name', 'tagline'),
    output: says('{label}: “{title}”. {by}', 'title', 'label', 'by'),
    newsletter: says('Cover of the newsletter of {month}, “{title}”.', 'title', 'month'),
    person: says('{name}. {role}', 'name', 'role'),
    campaign: says('“{title}”, {days}.', 'title', 'days'),
    topic: says('The topic “{name}”.', 'name'),
    page: says('“{title}”, {community}.', 'title', 'community'),
    home: says('{community}. {title}', 'title', 'community'),
    weekly: says('Meetings of {community} this week, {days}.', 'days', 'community'),
    program: says('The seal of “{title}”.', 'title'),
  },
};
