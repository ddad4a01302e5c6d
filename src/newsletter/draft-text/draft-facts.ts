import type { Counted } from '../../community/counted-sum.ts';
import type { Chapter, Event, Output } from '../../community/record-types.ts';
import { coveredText } from '../../formats/record-texts/month-numbers.ts';
import { dateText, dayText, listText } from '../../lib/date-and-number-text.ts';
import { pick, type Words } from '../../lib/translated-text.ts';
import type { DraftWords } from '../../strings/newsletter/draft-words.ts';
import { strings } from '../../strings/site-words.ts';
import type { Fact } from '../draft/draft-types.ts';

const dot = ' · ';

/** The details of an item of a draft for its editor: `忘年LT · 12月4日(金) · 東京支部`. */
export function factText(fact: Fact, words: DraftWords): string {
  return partsOf(fact, words)
    .filter((part) => part !== undefined && part !== '')
    .join(dot);
}

function partsOf(fact: Fact, words: DraftWords): (string | undefined)[] {
  const { language } = words;
  switch (fact.kind) {
    case 'coming':
      return fact.announced ? announcedParts(fact.event, words) : comingParts(fact.event, words);
    case 'happened':
      return happenedParts(fact.event, words);
    case 'output':
      return outputParts(fact.output, words);
    case 'begun':
      return begunParts(fact.chapter, fact.from, words);
    case 'awake':
      return [nameIn(fact.chapter.name, language), words.awake(fact.silent, meeting(fact.event, words))];
    case 'campaign': {
      const { title, starts, ends, results } = fact.campaign;
      const shape = starts.slice(0, 4) === ends.slice(0, 4) ? 'near' : 'full';
      const days = [
        words.begins(dayText(starts, language, shape)),
        words.deadline(dayText(ends, language, shape)),
      ];
      return [nameIn(title, language), ...days, results.length > 0 ? words.results : undefined];
    }
    case 'newcomer':
      return [nameIn(fact.person.name, language), words.firstOutput(nameIn(fact.output.title, language))];
    case 'reached':
      return [nameIn(fact.person.name, language), words.reachedOn(brief(fact.day, language))];
    case 'helped':
      return [nameIn(fact.person.name, language), deedsText(fact.deeds, words)];
    case 'number': {
      const { label } = strings(language).numbers.metrics[fact.metric];
      const detailsOf = (number: Counted) => coveredText(number, '', language);
      return [label(fact.number.value), words.number(detailsOf(fact.number), detailsOf(fact.before))];
    }
  }
}

function comingParts(event: Event, words: DraftWords) {
  const { language } = words;
  const { title, starts, status, format, venue, chapters } = event;
  return [
    words.status[status],
    nameIn(title, language),
    [brief(starts.day, language), starts.time].filter(Boolean).join(' '),
    format === 'online' ? words.online : venue && nameIn(venue.name, language),
    namesOf(chapters, language),
  ];
}

// Readers know the rest from the issue before.
function announcedParts({ title, starts, status }: Event, words: DraftWords) {
  const { language } = words;
  const time = [brief(starts.day, language), starts.time].filter(Boolean).join(' ');
  return [words.status[status], nameIn(title, language), time, words.announced];
}

function happenedParts(event: Event, words: DraftWords) {
  const { language } = words;
  const { title, starts, attended, attendance, sessions, recaps, chapters } = event;
  const count = (of: 'slides' | 'video') => sessions.filter((session) => session[of] !== undefined).length;
  return [
    nameIn(title, language),
    brief(starts.day, language),
    namesOf(chapters, language),
    attended === undefined ? words.nothingRecorded : words.attended(attended),
    attendance?.firstTimers ? words.firstTimers(attendance.firstTimers) : undefined,
    count('slides') > 0 ? words.slides(count('slides')) : undefined,
    count('video') > 0 ? words.videos(count('video')) : undefined,
    recaps.length > 0 ? words.recaps(listText(titlesOf(recaps, language), language)) : undefined,
  ];
}

function outputParts(output: Output, words: DraftWords) {
  const { language } = words;
  const authors = output.authors.map(({ name }) => nameIn(name, language));
  const recapped = output.event?.recaps.includes(output) ? output.event : undefined;
  return [
    nameIn(output.title, language),
    listText(authors, language),
    dateText(output.published, language),
    recapped && words.recapOf(nameIn(recapped.title, language)),
  ];
}

function begunParts(chapter: Chapter, from: string, words: DraftWords) {
  const { language } = words;
  const { name, founded, held, next } = chapter;
  const day = founded?.first === from ? dateText(founded, language) : dayText(from, language, 'plain');
  return [
    nameIn(name, language),
    words.begun(day),
    held === 0 && next ? words.firstMeeting(meeting(next, words)) : undefined,
  ];
}

function deedsText(deeds: Extract<Fact, { kind: 'helped' }>['deeds'], words: DraftWords): string {
  const byEvent = Map.groupBy(deeds, ({ event }) => event);
  const each = [...byEvent].map(([event, done]) => {
    const parts = done.map(({ part }) => words.part[part]).join(words.between);
    return words.deed(nameIn(event.title, words.language), parts);
  });
  return each.join(dot);
}

/** An event in short: `「忘年LT」12月4日(金)`. */
export const meeting = ({ title, starts }: Event, words: DraftWords) =>
  words.meeting(nameIn(title, words.language), brief(starts.day, words.language));

export const nameIn = (name: Words, language: string) => pick(name, language).text;
export const titlesOf = (outputs: readonly Output[], language: string) =>
  outputs.map(({ title }) => nameIn(title, language));
const namesOf = (chapters: readonly Chapter[], language: string) =>
  listText(
    chapters.map(({ name }) => nameIn(name, language)),
    language,
  );
const brief = (day: string, language: string) => dayText(day, language, 'near');
