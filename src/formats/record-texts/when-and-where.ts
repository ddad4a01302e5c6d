import type { Event } from '../../community/record-types.ts';
import { calendarWords } from '../../strings/calendar-words.ts';
import { feedWords } from '../../strings/feed-words.ts';
import { whenParts, whenText } from './event-time-text.ts';
import { fieldTextInLine } from './plain-field-text.ts';

/** The time of an event, in its own time zone, and its place. */
export function whenAndWhere(event: Event, locale: string): string {
  const { comma, whenIn } = feedWords(locale);
  const { zone } = whenParts(event, locale);
  const when = whenText(event, locale);
  const { venue, format } = event;
  const places = [
    ...(venue ? [fieldTextInLine(venue.name, locale)] : []),
    ...(format === 'in-person' ? [] : [calendarWords(locale).onlinePlace]),
  ];
  return [zone ? whenIn(when, zone) : when, ...places].join(comma);
}
