import type { Nodes } from 'mdast';
import { mailLimit } from '../../formats/mail/mail-html.ts';
import { bodyLinks } from '../../reader/body-links.ts';
import { atText, type IssueRule, nodesIn } from './issue-rule.ts';

const nearly = 0.9 * mailLimit;

/** The mail contains the whole issue: Gmail clips long mails, so they are shortened. */
export const notShortened: IssueRule = function* ({ texts, mails }) {
  for (const text of texts) {
    const { bytes = 0, isShortened = false } = mails[text.language] ?? {};
    const details = { size: kilobytes(bytes), limit: kilobytes(mailLimit) };
    const at = { line: 1, column: 1 };
    if (isShortened) yield atText(text, at, 'issue-shortened', details);
    else if (bytes > nearly) yield atText(text, at, 'issue-nearly-full', details);
  }
};

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

/** Content that pages can show but mail programs cannot. */
export const mailable: IssueRule = function* ({ texts }) {
  for (const text of texts) {
    for (const node of nodesIn(text.blocks)) {
      const what = unsupported(node);
      if (what) yield atText(text, node.at, `issue-mail-${what}`);
    }
    for (const at of bodyLinks(text.blocks).folded) yield atText(text, at, 'issue-mail-folded');
  }
};

/** Tables with more columns do not fit on a phone. */
const tooWide = 4;

function unsupported(node: Nodes): 'footnote' | 'checkbox' | 'wide-table' | 'jump' | undefined {
  switch (node.type) {
    case 'footnoteReference':
      return 'footnote';
    case 'listItem':
      return typeof node.checked === 'boolean' ? 'checkbox' : undefined;
    case 'table':
      return (node.children[0]?.children.length ?? 0) > tooWide ? 'wide-table' : undefined;
    case 'link':
      return node.url.startsWith('#') ? 'jump' : undefined;
    default:
      return undefined;
  }
}
