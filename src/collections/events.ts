import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import {
  count,
  image,
  language,
  link,
  markdown,
  moment,
  momentOrTime,
  person,
  reference,
  says,
  string,
  text,
  timeZone,
  topics,
  url,
} from './field-types.ts';
import { aliases, coordinates } from './shared-fields.ts';

const venue = z.strictObject({
  name: text.meta(says('events.venue.name')),
  address: text.optional().meta(says('events.venue.address')),
  location: z
    .strictObject({
      ...coordinates,
    })
    .optional()
    .meta(says('events.venue.location')),
  access: text.optional().meta(says('events.venue.access')),
});

/** A talk or another part of a meeting. */
export const session = z.strictObject({
  title: text.meta(says('events.session.title')),
  kind: z
    .enum(['talk', 'lightning-talk', 'workshop', 'panel', 'keynote', 'discussion', 'demo', 'break', 'social'])
    .default('talk')
    .meta(says('events.session.kind', { example: 'talk' })),
  starts: momentOrTime.optional().meta(says('events.session.starts', { example: '19:10' })),
  ends: momentOrTime.optional().meta(says('events.session.ends', { example: '19:30' })),
  track: text.optional().meta(says('events.session.track')),
  speakers: z
    .array(person)
    .optional()
    .meta(says('events.session.speakers', { example: ['akari'] })),
  summary: text.optional().meta(says('events.session.summary')),
  slides: url.optional().meta(says('events.session.slides', { example: 'https://example.org/slides' })),
  video: url.optional().meta(says('events.session.video', { example: 'https://example.org/video' })),
});

const people = z.array(person).optional();

const roles = z.strictObject({
  organizers: people.meta(says('events.roles.organizers', { example: ['akari'] })),
  hosts: people.meta(says('events.roles.hosts', { example: ['akari'] })),
  helpers: people.meta(says('events.roles.helpers', { example: ['akari'] })),
  streamers: people.meta(says('events.roles.streamers', { example: ['akari'] })),
  photographers: people.meta(says('events.roles.photographers', { example: ['akari'] })),
});

/** A meeting people can attend. Its file name is its id and its address. */
export const events = defineCollection({
  files: 'markdown',
  yearOf: 'starts',
  reserved: ['archive'],
  schema: z.strictObject({
    title: text.meta(says('events.title')),
    chapters: z
      .array(reference('chapters'))
      .min(1)
      .meta(says('events.chapters', { example: ['nagoya'] })),
    starts: moment.meta(says('events.starts', { example: '2026-09-18 18:30' })),
    ends: moment.optional().meta(says('events.ends', { example: '2026-09-18 20:30' })),
    timeZone: timeZone.optional().meta(says('events.timeZone')),
    movedFrom: moment.optional().meta(says('events.movedFrom', { example: '2026-09-11 18:30' })),
    format: z
      .enum(['in-person', 'online', 'hybrid'])
      .default('in-person')
      .meta(says('events.format', { example: 'hybrid' })),
    venue: venue.optional().meta(says('events.venue')),
    online: z
      .strictObject({
        url: url.optional().meta(says('events.online.url', { example: 'https://example.org/live' })),
      })
      .optional()
      .meta(says('events.online')),
    registration: url.optional().meta(says('events.registration', { example: 'https://example.org/join' })),
    status: z
      .enum(['scheduled', 'cancelled', 'postponed', 'moved'])
      .default('scheduled')
      .meta(says('events.status', { example: 'scheduled' })),
    announced: moment.optional().meta(says('events.announced', { example: '2026-08-20 12:00' })),
    updated: moment.optional().meta(says('events.updated', { example: '2026-09-01 12:00' })),
    capacity: count.optional().meta(says('events.capacity', { example: 30 })),
    attendance: z
      .strictObject({
        inPerson: count.optional().meta(says('events.attendance.inPerson', { example: 18 })),
        online: count.optional().meta(says('events.attendance.online', { example: 12 })),
        firstTimers: count.optional().meta(says('events.attendance.firstTimers', { example: 4 })),
      })
      .optional()
      .meta(says('events.attendance')),
    language: language.optional().meta(says('events.language')),
    topics: topics.optional().meta(says('events.topics', { example: ['sensors'] })),
    hashtag: string.optional().meta(says('events.hashtag', { example: 'tomoshibi_nagoya' })),
    image: image.optional().meta(says('events.image', { example: './room.jpg' })),
    audience: text.optional().meta(says('events.audience')),
    takeaway: text.optional().meta(says('events.takeaway')),
    sessions: z.array(session).optional().meta(says('events.sessions')),
    roles: roles.optional().meta(says('events.roles')),
    recaps: z
      .array(reference('outputs'))
      .optional()
      .meta(says('events.recaps', { example: ['nagoya-report'] })),
    partOf: reference('events')
      .optional()
      .meta(says('events.partOf', { example: '2026-10-summit' })),
    codeOfConduct: link.optional().meta(says('events.codeOfConduct', { example: '/code-of-conduct/' })),
    firstVisit: markdown.optional().meta(says('events.firstVisit')),
    aliases,
  }),
});
