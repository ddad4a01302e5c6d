import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** An event as a program reads it from a calendar. Moments are milliseconds since 1970 (UTC), days `YYYY-MM-DD`. */
export interface ReadEvent {
  uid: string;
  sequence: number;
  status: string;
  stamp: number;
  modified?: number | undefined;
  start: number | string;
  /** Of an all-day event, the day after its last. */
  end?: number | string | undefined;
  summary: string;
  location?: string | undefined;
  geo?: { lat: number; lon: number } | undefined;
  url: string;
  categories: string[];
  description: string;
  transparent: boolean;
}

/** Reads the events of a calendar. Throws when it is ill-formed. */
export type Reader = (calendar: string) => ReadEvent[];

/** By ical.js, which believes the VTIMEZONE in the file and knows no other. */
export const withIcalJs: Reader = (calendar) => {
  const root = new ICAL.Component(ICAL.parse(calendar));
  return root.getAllSubcomponents('vevent').map((component) => {
    const text = (name: string) => component.getFirstPropertyValue(name)?.toString();
    const moment = (name: string) => {
      const value = component.getFirstPropertyValue(name);
      if (!(value instanceof ICAL.Time)) return undefined;
      if (value.isDate) return value.toString();
      if (value.zone === ICAL.Timezone.localTimezone)
        throw new Error(`${name} has no time zone in this file.`);
      return value.toUnixTime() * 1000;
    };
    const [lat, lon] = (component.getFirstProperty('geo')?.getFirstValue() ?? []) as unknown as number[];
    return {
      uid: text('uid') ?? '',
      sequence: Number(text('sequence')),
      status: text('status') ?? '',
      stamp: Number(moment('dtstamp')),
      modified: moment('last-modified') as number | undefined,
      start: moment('dtstart') ?? '',
      end: moment('dtend'),
      summary: text('summary') ?? '',
      location: text('location'),
      geo: lat === undefined || lon === undefined ? undefined : { lat, lon },
      url: text('url') ?? '',
      categories: component.getAllProperties('categories').flatMap((each) => each.getValues().map(String)),
      description: text('description') ?? '',
      transparent: text('transp') === 'TRANSPARENT',
    };
  });
};

/** A value of node-ical, which is an object when the property has parameters. */
const plain = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'val' in value
    ? String(value.val)
    : value === undefined
      ? undefined
      : String(value);

/** By node-ical, which looks time zones up by name in the database of the system. */
export const withNodeIcal: Reader = (calendar) =>
  Object.values(nodeIcal.sync.parseICS(calendar)).flatMap((each) => {
    if (each?.type !== 'VEVENT') return [];
    const moment = (value: Date | undefined) => {
      if (!value) return undefined;
      if (!('dateOnly' in value && value.dateOnly)) return value.getTime();
      const two = (part: number) => String(part).padStart(2, '0');
      return `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}`;
    };
    const extra = each as unknown as Record<string, unknown>;
    const geo = extra.geo as { lat: number; lon: number } | undefined;
    return [
      {
        uid: each.uid,
        sequence: Number(each.sequence),
        status: String(each.status),
        stamp: each.dtstamp.getTime(),
        modified: each.lastmodified?.getTime(),
        start: moment(each.start) ?? '',
        end: moment(each.end),
        summary: plain(each.summary) ?? '',
        location: plain(each.location),
        geo: geo && { lat: geo.lat, lon: geo.lon },
        url: plain(each.url) ?? '',
        categories: (extra.categories as string[] | undefined) ?? [],
        description: plain(each.description) ?? '',
        transparent: extra.transparency === 'TRANSPARENT',
      },
    ];
  });
