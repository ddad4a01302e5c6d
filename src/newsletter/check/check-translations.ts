import type { Text } from '../../collections/field-types.ts';
import {
  atField,
  atText,
  componentsIn,
  type IssueInput,
  type IssueRule,
  type IssueText,
} from './issue-rule.ts';

/** Each part of the issue is available in all languages of the site, or in none. */
export const translated: IssueRule = function* (input) {
  const { settings } = input.community;
  for (const language of settings.locales.slice(1)) {
    const missing = missingIn(language, input);
    if (missing.length === 0) continue;
    yield atField(input, [], 'issue-untranslated', {
      ...{ language, parts: missing.join(','), file: `${input.issue.id}.${language}.mdx` },
    });
  }
};

/** Missing parts of the issue: `title`, `summary`, `body`; the words for them are in `strings/problems`. */
function missingIn(language: string, { entry, texts }: IssueInput): string[] {
  const has = (text: Text | undefined) =>
    text === undefined || (typeof text !== 'string' && language in text);
  return [
    ...(has(entry.data.title) ? [] : ['title']),
    ...(has(entry.data.summary) ? [] : ['summary']),
    ...(texts.some((text) => text.language === language) ? [] : ['body']),
  ];
}

/** A translation has the same lists as the original. */
export const sameLists: IssueRule = function* ({ texts }) {
  const [original, ...translations] = texts;
  if (!original) return;
  const wanted = idsOf(original);
  for (const text of translations) {
    const there = idsOf(text);
    const missing = [...wanted].filter((id) => !there.has(id));
    if (missing.length === 0) continue;
    const value = missing.slice(0, 5).join(', ');
    const details = { value, count: String(missing.length), original: original.file };
    yield atText(text, { line: 1, column: 1 }, 'issue-translation-lacks', details);
  }
};

const idsOf = ({ blocks }: IssueText) =>
  new Set([...componentsIn(blocks)].flatMap(({ items }) => items.map(({ id }) => id)));
