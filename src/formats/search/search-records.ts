import { wordsInBody } from '../../community/body-words.ts';
import type { Body, Prose } from '../../community/prose.ts';
import type {
  Campaign,
  Chapter,
  Event,
  Issue,
  Output,
  Page,
  Person,
  Topic,
} from '../../community/record-types.ts';
import { dateText, monthText } from '../../lib/date-and-number-text.ts';
import { pick, type Words } from '../../lib/translated-text.ts';
import { strings } from '../../strings/site-words.ts';
import type { Audience } from '../audience.ts';
import { whenText } from '../record-texts/event-time-text.ts';
import { descriptionOf } from '../record-texts/page-record.ts';
import { fieldText } from '../record-texts/plain-field-text.ts';

/** A search result in one language. */
export interface SearchRecord {
  /** Its address on this site, beginning with a slash. */
  url: string;
  kind: SearchKind;
  title: string;
  /** The language of the title, where it is not the reader's. */
  lang?: string;
  /** The line below the title: time or authors. */
  about: string;
  summary: string;
  /** Ids of its chapters. */
  chapters: readonly string[];
  year?: string;
  /** The day by which newer stands before older: `YYYY-MM-DD`, or a month. */
  day?: string;
  /** Its titles in all languages. */
  names: readonly string[];
  /** Its indexed texts in all languages, the most important first: title, names, other texts. */
  texts: readonly string[];
}

/** The kinds of results, in the order of the filter. */
export const searchKinds = [
  'chapters',
  'events',
  'outputs',
  'people',
  'newsletters',
  'campaigns',
  'topics',
  'pages',
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** Everything that can be found, in the order of the model's lists. */
export function searchRecords(audience: Audience): SearchRecord[] {
  const { chapters, events, outputs, people, newsletters, campaigns, topics, pages } = audience.community;
  return [
    ...chapters.map((chapter) => chapterRecord(chapter, audience)),
    ...events.map((event) => eventRecord(event, audience)),
    ...outputs.map((output) => outputRecord(output, audience)),
    ...people.map((person) => personRecord(person, audience)),
    ...newsletters.map((issue) => issueRecord(issue, audience)),
    ...campaigns.map((campaign) => campaignRecord(campaign, audience)),
    ...topics.map((topic) => topicRecord(topic, audience)),
    ...pages.map((page) => pageRecord(page, audience)),
  ];
}

type RecordFields = Pick<SearchRecord, 'about' | 'summary' | 'texts'> & {
  kind: SearchKind;
  path: string;
  title: Words;
  /** Other names for it. */
  otherNames?: readonly string[];
  chapters?: readonly Chapter[];
  day?: string;
};

function record(
  { path, title, otherNames = [], chapters = [], texts, ...fields }: RecordFields,
  audience: Audience,
): SearchRecord {
  const { text, language } = pick(title, audience.locale);
  return {
    ...fields,
    url: audience.community.href(path, audience.locale),
    title: text,
    names: [...Object.values(title), ...otherNames],
    chapters: chapters.map(({ id }) => id),
    // A match in the title counts three times as much as one in other texts.
    texts: withSynonyms([...Array<string>(3).fill(allLanguages(title)), ...texts], audience).filter(
      (each) => each !== '',
    ),
    ...(language === audience.locale ? {} : { lang: language }),
    ...(fields.day === undefined ? {} : { year: fields.day.slice(0, 4) }),
  };
}

function chapterRecord(chapter: Chapter, audience: Audience): SearchRecord {
  const { path, name, region, prefecture = '', location, jointOf, topics, organizers } = chapter;
  const place = [
    region && allLanguages(region.name),
    prefecture,
    allLanguages(location?.place),
    ...jointOf.map(allLanguages),
  ];
  return record(
    {
      ...{ kind: 'chapters', path, title: name, chapters: [chapter] },
      otherNames: [chapter.reading, ...Object.values(location?.place ?? {})],
      about: region ? pick(region.name, audience.locale).text : '',
      summary: descriptionOf(chapter, audience),
      texts: [
        ...[chapter.reading, ...place.map((each) => each ?? ''), allLanguages(chapter.tagline)],
        ...[...topics, ...organizers].map(({ name }) => allLanguages(name)),
        ...Object.values(chapter.visit).map(allLanguages),
        ...[chapter.description, chapter.firstVisit].map(inProse),
      ],
    },
    audience,
  );
}

function eventRecord(event: Event, audience: Audience): SearchRecord {
  const { path, title, chapters, starts, venue, sessions, speakers, topics, body } = event;
  return record(
    {
      ...{ kind: 'events', path, title, chapters, day: starts.day },
      about: whenText(event, audience.locale),
      summary: fieldText(event.takeaway ?? event.audience ?? {}, audience.locale),
      texts: [
        generalWords(event, audience),
        ...[...chapters, ...speakers, ...topics].map(({ name }) => allLanguages(name)),
        ...sessions.flatMap((session) => [allLanguages(session.title), allLanguages(session.summary)]),
        ...[venue?.name, venue?.address, event.takeaway, event.audience].map(allLanguages),
        ...[event.hashtag ?? '', starts.day, inBody(body, audience)],
      ],
    },
    audience,
  );
}

/** Words for readers who do not know an event's title, in all languages of the site: its month, format and status. */
function generalWords({ starts, format, status, isPast }: Event, { community }: Audience): string {
  return community.settings.locales
    .flatMap((locale) => {
      const { meeting, upcoming, formats, statuses } = strings(locale).search;
      const month = monthText(starts.day.slice(0, 7), locale);
      return [meeting, month, formats[format], statuses[status], isPast ? '' : upcoming];
    })
    .join('\n');
}

/** The texts of a record; one that contains a word for beginners gets all synonyms of it. */
function withSynonyms(texts: readonly string[], { community }: Audience): string[] {
  const groups = community.settings.locales.map((locale) => strings(locale).search.beginners);
  const joined = texts.join('\n').toLowerCase();
  const matchingGroups = groups.filter((group) => group.split(' ').some((word) => joined.includes(word)));
  return [...texts, ...matchingGroups];
}

function outputRecord(output: Output, audience: Audience): SearchRecord {
  const { path, title, authors, chapter, event, topics, summary, type, published } = output;
  const { locale } = audience;
  const kind = strings(locale).output.kinds[type];
  const names = authors.map(({ name }) => pick(name, locale).text);
  return record(
    {
      ...{ kind: 'outputs', path, title, day: published.first, chapters: chapter ? [chapter] : [] },
      about: [kind, ...names, dateText(published, locale)].join(' · '),
      summary: fieldText(summary ?? {}, locale),
      texts: [
        ...authors.map(({ name }) => allLanguages(name)),
        ...[kind, allLanguages(summary), allLanguages(chapter?.name), allLanguages(event?.title)],
        ...topics.map(({ name }) => allLanguages(name)),
      ],
    },
    audience,
  );
}

function personRecord(person: Person, audience: Audience): SearchRecord {
  const { path, name, reading, bio, organizes } = person;
  const chapters = organizes.map(({ chapter }) => chapter);
  return record(
    {
      ...{ kind: 'people', path, title: name, chapters },
      about: chapters.map(({ name }) => pick(name, audience.locale).text).join(' · '),
      summary: descriptionOf(person, audience),
      texts: [reading, inProse(bio), ...chapters.map(({ name }) => allLanguages(name))],
    },
    audience,
  );
}

function issueRecord(issue: Issue, audience: Audience): SearchRecord {
  const { path, title, month, spotlight, summary, body } = issue;
  return record(
    {
      ...{
        kind: 'newsletters',
        path,
        title,
        chapters: spotlight ? [spotlight] : [],
        day: month,
      },
      about: strings(audience.locale).issuePage.number(monthText(month, audience.locale)),
      summary: descriptionOf(issue, audience),
      texts: [allLanguages(spotlight?.name), allLanguages(summary), inBody(body, audience)],
    },
    audience,
  );
}

function campaignRecord(campaign: Campaign, audience: Audience): SearchRecord {
  const { path, title, starts, summary, prizes, body } = campaign;
  return record(
    {
      ...{ kind: 'campaigns', path, title, day: starts, about: '' },
      summary: descriptionOf(campaign, audience),
      texts: [allLanguages(summary), allLanguages(prizes), inBody(body, audience)],
    },
    audience,
  );
}

const topicRecord = (topic: Topic, audience: Audience) =>
  record(
    {
      ...{ kind: 'topics', path: topic.path, title: topic.name, about: '' },
      summary: descriptionOf(topic, audience),
      texts: [topic.id],
    },
    audience,
  );

const pageRecord = (page: Page, audience: Audience) =>
  record(
    {
      ...{ kind: 'pages', path: page.path, title: page.title, about: '' },
      summary: descriptionOf(page, audience),
      texts: [allLanguages(page.summary), inBody(page.body, audience)],
    },
    audience,
  );

/** A text in all its languages. */
const allLanguages = (words: Words | undefined) => (words ? Object.values(words).join('\n') : '');

const inProse = (prose: Prose | undefined) => (prose ? allLanguages(prose.source) : '');

const inBody = (body: Body, { locale }: Audience) => wordsInBody(body.in(locale).blocks, { alt: true });
