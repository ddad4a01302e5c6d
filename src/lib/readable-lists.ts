import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { visit } from 'unist-util-visit';

const blocks: ReadonlySet<string> = new Set([
  ...['ul', 'ol', 'dl', 'p', 'pre', 'table', 'blockquote', 'div', 'section', 'hr', 'details', 'figure'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);
const isBlock = (node: ElementContent) => node.type === 'element' && blocks.has(node.tagName);

const isBlank = (node: ElementContent | undefined) => node?.type === 'text' && node.value.trim() === '';

/** Labels each checkbox of a task list with the text beside it, for screen readers. */
export function nameTasks(root: HastRoot): void {
  visit(root, 'element', (element) => {
    const at = element.children.findIndex(
      (child) =>
        child.type === 'element' && child.tagName === 'input' && child.properties.type === 'checkbox',
    );
    if (at < 0 || element.tagName === 'label') return;
    const after = element.children.slice(at);
    const end = after.findIndex(isBlock);
    const words = end < 0 ? after : after.slice(0, end);
    if (isBlank(words.at(-1))) words.pop();
    const label: Element = { type: 'element', tagName: 'label', properties: {}, children: words };
    element.children.splice(at, words.length, label);
  });
}

/**
 * Turns the `align` attribute of table cells into a class: `align` is obsolete, and the content security policy forbids
 * inline styles.
 */
export function alignCells(root: HastRoot): void {
  visit(root, 'element', ({ tagName, properties }) => {
    if (properties.align === undefined || (tagName !== 'td' && tagName !== 'th')) return;
    const side = ['left', 'center', 'right'].find((each) => each === String(properties.align).toLowerCase());
    delete properties.align;
    if (side) properties.className = [`align-${side}`];
  });
}
