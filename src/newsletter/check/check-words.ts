import { components } from '../../collections/newsletter-components.ts';
import { placeholderTitle } from '../draft-text/issue-text.ts';
import { atField, atText, componentsIn, type IssueRule, placeOf } from './issue-rule.ts';

/** The issue is not empty. */
export const written: IssueRule = function* (input) {
  const [original] = input.texts;
  if (!original || original.blocks.length === 0) yield atField(input, [], 'issue-empty');
};

/** The issue has a summary, which lists and mail programs show below the title. */
export const summarised: IssueRule = function* (input) {
  if (!input.issue.summary) yield atField(input, [], 'issue-no-summary');
};

const unfinished =
  /\b(?:TODO|TBD|FIXME|XXX+)\b|lorem ipsum|●{2,}|[(（【[](?:ここ|あと|後|のち)[^)）\]】\n]{0,40}(?:書|入れ|足|追記)[^)）\]】\n]{0,10}[)）\]】]/g;

/** The title is not the draft's placeholder. */
export const titled: IssueRule = function* (input) {
  const { issue, entry } = input;
  for (const [language, title] of Object.entries(issue.title)) {
    const path = typeof entry.data.title === 'string' ? ['title'] : ['title', language];
    if (title.trim() === placeholderTitle(issue.month, language).trim())
      yield atField(input, path, 'issue-placeholder', { value: title });
  }
};

/** There is an introduction before the first list. */
export const introduced: IssueRule = function* ({ texts }) {
  for (const text of texts) {
    const [first] = text.blocks;
    if (first?.type === 'component') yield atText(text, placeOf(first), 'issue-no-letter');
  }
};

/** Components for text contain some. */
export const filledIn: IssueRule = function* ({ texts }) {
  for (const text of texts) {
    for (const block of componentsIn(text.blocks)) {
      const isBare = components[block.name].holds === 'markdown' && block.children.length === 0;
      if (isBare && block.name !== 'Partner')
        yield atText(text, placeOf(block), 'issue-empty-part', { name: block.name });
    }
  }
};

/** No placeholder says that something is still to be written. */
export const finished: IssueRule = function* ({ texts }) {
  for (const text of texts) {
    for (const [index, line] of withoutComments(text.source).split('\n').entries()) {
      for (const found of line.matchAll(unfinished)) {
        const at = { line: index + 1, column: found.index + 1 };
        yield atText(text, at, 'issue-placeholder', { value: found[0] });
      }
    }
  }
};

// Comments are for the editor and not shown.
const withoutComments = (source: string) =>
  source.replace(/\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
