import path from 'node:path';
import { addMonths } from '../../src/community/month-metrics.ts';
import type { Chapter, Community } from '../../src/community/record-types.ts';
import { closest } from '../../src/lib/closest-spelling.ts';
import { monthText } from '../../src/lib/date-and-number-text.ts';
import { pick } from '../../src/lib/translated-text.ts';
import { suggestDate } from '../../src/lib/written-dates.ts';
import { turns } from '../../src/newsletter/draft/choose-spotlight.ts';
import type { History } from '../../src/newsletter/draft/issue-history.ts';
import type { DraftWords } from '../../src/strings/newsletter/draft-words.ts';
import { UsageError } from '../command-line/arguments.ts';

/** Number of months ahead and back for which an issue can be drafted. */
const ahead = 3;
const back = 12;

const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/**
 * The requested month, given as `2026-12` or as file name; throws a UsageError with a suggestion when it is invalid or
 * too far away.
 */
export function monthAsked(word: string | undefined, community: Community, words: DraftWords): string {
  const next = likelyMonth(community);
  if (word === undefined) throw new UsageError(words.monthMissing(next));
  const month = path.parse(word.normalize('NFKC').trim()).name;
  if (!monthPattern.test(month)) {
    const meant = (suggestDate(month, 'day') ?? month).slice(0, 7);
    throw new UsageError(words.notAMonth(word, monthPattern.test(meant) ? meant : next));
  }
  const distance = monthsBetween(community.today.slice(0, 7), month);
  if (distance > ahead) throw new UsageError(words.tooFar(month, distance, next));
  if (distance < -back) throw new UsageError(words.tooLongAgo(month, -distance, next));
  return month;
}

/** The month after the latest published issue, but not a past one. */
function likelyMonth({ newsletters, today }: Community): string {
  const latest = newsletters.find(({ isDraft }) => !isDraft);
  const [current, next] = [today.slice(0, 7), latest && addMonths(latest.month, 1)];
  return next && next >= current ? next : addMonths(current, 1);
}

function monthsBetween(from: string, to: string): number {
  const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return count(to) - count(from);
}

/** The chapter with a current or former id, or a name. */
export function chapterAsked(
  word: string,
  community: Community,
  history: History,
  words: DraftWords,
): Chapter {
  const names = ({ id, aliases, name }: Chapter) => [id, ...aliases, ...Object.values(name)];
  const folded = word.normalize('NFKC').toLowerCase();
  const found = community.chapters.find((chapter) =>
    names(chapter).some((name) => name.normalize('NFKC').toLowerCase() === folded),
  );
  if (found) return found;
  const meant = closest(word, community.chapters.flatMap(names));
  const next = turns(community, history)
    .slice(0, 5)
    .map(({ chapter }) => `${chapter.id} (${pick(chapter.name, words.language).text})`);
  throw new UsageError(words.unknownChapter(word, meant, next.join(', ')));
}

/** Warnings about a chapter that was chosen explicitly. */
export function warningsFor(
  asked: Chapter,
  community: Community,
  history: History,
  words: DraftWords,
): string[] {
  const nameOf = ({ name }: Chapter) => pick(name, words.language).text;
  const warnings: string[] = [];
  if (asked.status !== 'active') warnings.push(words.notActive(nameOf(asked), words.statuses[asked.status]));
  const queue = turns(community, history);
  const last = history.others.findLast(({ spotlights }) => spotlights.has(asked.id))?.month;
  const waiting = queue.find(({ chapter, last: turn }) => chapter !== asked && (turn ?? '') < (last ?? ''));
  if (last && waiting)
    warnings.push(
      words.shownRecently(nameOf(asked), monthText(last, words.language), nameOf(waiting.chapter)),
    );
  return warnings;
}
