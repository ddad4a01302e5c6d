import type { Chapter } from '../../community/record-types.ts';
import { pick } from '../../lib/translated-text.ts';
import { atField, atText, componentsIn, type IssueInput, type IssueRule, placeOf } from './issue-rule.ts';

/** Every issue has a spotlight chapter. */
export const spotlight: IssueRule = function* (input) {
  if (!input.issue.spotlight) yield atField(input, [], 'issue-no-spotlight');
};

/** The spotlight chapter, and no other one, is introduced in the text within <Spotlight>. */
export const spotlightInText: IssueRule = function* (input) {
  const { issue, texts } = input;
  const [original] = texts;
  const found = [...componentsIn(original?.blocks ?? [])].filter(({ name }) => name === 'Spotlight');
  if (!original || !issue.spotlight) return;
  const { id } = issue.spotlight;
  if (found.length === 0) yield atField(input, ['spotlight'], 'issue-spotlight-unseen', { chapter: id });
  for (const block of found) {
    const { chapter = id } = block.props;
    if (chapter !== id)
      yield atText(original, placeOf(block), 'issue-spotlight-other', { chapter: id, other: chapter });
  }
};

/** No chapter gets the spotlight again while active ones have not had it. */
export const spotlightInTurn: IssueRule = function* (input) {
  const { issue, community } = input;
  const { spotlight: chapter } = issue;
  const before = chapter && lastSpotlight(chapter, input);
  if (!chapter || !before) return;
  const waiting = community.chapters.filter(
    (each) => each.status === 'active' && each !== chapter && (lastSpotlight(each, input) ?? '') < before,
  );
  if (waiting.length === 0) return;
  const names = waiting.slice(0, 3).map(({ name }) => pick(name, community.settings.defaultLocale).text);
  yield atField(input, ['spotlight'], 'issue-spotlight-recent', {
    ...{ chapter: chapter.id, month: before, waiting: String(waiting.length) },
    names: names.join(', '),
  });
};

/** The month of the last issue before this one with that chapter in the spotlight. */
const lastSpotlight = (chapter: Chapter, { issue }: IssueInput) =>
  chapter.spotlights
    .map(({ month }) => month)
    .filter((month) => month < issue.month)
    .sort()
    .at(-1);
