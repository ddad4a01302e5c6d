import { messages } from '../../lib/message.ts';
import type { jaCalendar } from './ja.ts';

const says = messages('en');

/** What calendars and the links to them say in English. */
export const enCalendar: typeof jaCalendar = {
  cancelled: says('Cancelled: {title}', 'title'),
  postponed: says('Postponed: {title}', 'title'),
  moved: says('Changed: {title}', 'title'),
  hosted: says('{host}: {title}', 'host', 'title'),
  hostAndOthers: says('{name} and others', 'name'),
  cancelledSays: 'This meeting is cancelled.',
  postponedSays: 'This meeting is postponed. Once there is a new date, this entry will move to it.',
  movedSays: 'The time or the place has changed.',
  inPerson: 'We meet in person.',
  online: 'We meet online.',
  hybrid: 'Come in person or join online.',
  onlinePlace: 'Online',
  noEnd: 'No end time has been set.',
  hosts: says('Hosted by {names}', 'names'),
  audience: says('For: {text}', 'text'),
  takeaway: says('You take home: {text}', 'text'),
  access: says('Getting there: {text}', 'text'),
  registration: says('Sign up: {url}', 'url'),
  join: says('Join online: {url}', 'url'),
  page: says('More about it: {url}', 'url'),
  leftOutPast: says(
    'Meetings up to {day} are left out, or it would be too large. The site has them: {url}',
    'day',
    'url',
  ),
  leftOutFuture: says(
    'Meetings from {day} on are left out, or it would be too large; they come in as they draw near. The site has them: {url}',
    'day',
    'url',
  ),
  named: says('{part} | {community}', 'part', 'community'),
  links: {
    title: 'Put it in your calendar',
    file: 'Calendar file (.ics)',
    fileHint: 'Opens on iPhone and Mac, in Thunderbird and in most calendar programs.',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    outlookWork: 'Outlook (work or school)',
  },
  subscribe: {
    title: 'In your calendar',
    lead: 'Subscribe once, and coming meetings stand in the calendar you already use. When a date or a place changes, or a meeting is cancelled, it says so there by itself.',
    open: 'Open in your calendar app',
    google: 'Add to Google Calendar',
    address: 'Address',
    addressHint:
      'If nothing opens, copy this address and paste it where your calendar says “add by URL” or “subscribe”.',
    linkTitle: says('{name} (calendar)', 'name'),
  },
};
