import type { Chapter, Community } from '../../community/record-types.ts';
import type { LetterIdea, Period, Section } from './draft-types.ts';

/** Upcoming first events of chapters, anniversaries of chapters in the month, and past events with a round number. */
export function letterIdeas(community: Community, period: Period, happened: Section): LetterIdea[] {
  const birthdays = community.chapters.flatMap((chapter): LetterIdea[] => {
    const years = chapter.status === 'retired' ? 0 : yearsIn(chapter, period.month);
    return years > 0 ? [{ kind: 'anniversary', chapter, years }] : [];
  });
  const first = community.chapters.flatMap((chapter): LetterIdea[] => {
    const { held, next } = chapter;
    const soon = next && [period.month, period.monthAfter].includes(next.starts.day.slice(0, 7));
    return soon && held === 0 ? [{ kind: 'first-meeting', chapter, event: next }] : [];
  });
  const rounds = happened.offers.flatMap(({ fact }) => {
    if (fact.kind !== 'happened') return [];
    const { event } = fact;
    return event.chapters.flatMap((chapter): LetterIdea[] => {
      const count = chapter.events.filter((each) => each.wasHeld && each.over <= event.over).length;
      return isRound(count) ? [{ kind: 'round', chapter, event, count }] : [];
    });
  });
  return [...first, ...birthdays, ...rounds];
}

function yearsIn({ founded }: Chapter, month: string): number {
  if (!founded || founded.precision === 'year' || founded.first.slice(5, 7) !== month.slice(5)) return 0;
  return Number(month.slice(0, 4)) - Number(founded.first.slice(0, 4));
}

const isRound = (count: number) => count === 10 || count === 25 || (count > 0 && count % 50 === 0);
