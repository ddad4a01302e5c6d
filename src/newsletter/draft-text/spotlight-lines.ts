import type { Chapter } from '../../community/record-types.ts';
import { dateText, dayText, listText, monthText } from '../../lib/date-and-number-text.ts';
import type { DraftWords } from '../../strings/newsletter/draft-words.ts';
import type { SpotlightChoice } from '../draft/draft-types.ts';
import { meeting, nameIn, titlesOf } from './draft-facts.ts';
import { comment } from './mdx-comment.ts';

/** The spotlight section: why this chapter, and facts to write about. */
export function spotlightLines({ chapter, ...choice }: SpotlightChoice, words: DraftWords): string[] {
  const why = words.spotlight(nameIn(chapter.name, words.language), whyText({ chapter, ...choice }, words));
  return [
    `<Spotlight chapter="${chapter.id}">`,
    '',
    ...comment([why, ...material(chapter, words), words.spotlightWrite]),
    '',
    '</Spotlight>',
  ];
}

/** Why this chapter is introduced. */
export function whyText({ chapter, why, last, since, waiting }: SpotlightChoice, words: DraftWords): string {
  const { language } = words;
  if (why === 'asked') return words.why.asked;
  if (last) return words.why.again(monthText(last, language));
  const { founded } = chapter;
  const day = founded ? dateText(founded, language) : since && dayText(since, language, 'plain');
  return words.why.never(day, waiting, waiting + 1);
}

function material(chapter: Chapter, words: DraftWords): string[] {
  const { language, material: says } = words;
  const { location, region, tagline, organizers, held, last, next, outputs } = chapter;
  const place = location?.place ?? region?.name;
  const names = organizers
    .filter(({ until, unnamed }) => until === undefined && !unnamed)
    .map(({ name }) => nameIn(name, language));
  return [
    place && says.place(nameIn(place, language)),
    tagline && says.tagline(nameIn(tagline, language)),
    names.length > 0 && says.organizers(listText(names, language)),
    says.held(held),
    last && says.last(meeting(last, words)),
    next && says.next(meeting(next, words)),
    outputs.length > 0 && says.outputs(listText(titlesOf(outputs.slice(0, 3), language), language)),
  ].filter((line) => typeof line === 'string');
}
