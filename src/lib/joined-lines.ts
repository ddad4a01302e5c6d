import type { Nodes, Root, Text } from 'hast';
import { lineBreaks } from './lines-without-spaces.ts';

const inline: ReadonlySet<string> = new Set([
  ...['a', 'b', 'code', 'del', 'em', 'i', 'label', 'mark', 's', 'small', 'span', 'strong', 'u'],
]);

/** Removes line breaks inside Japanese and Chinese text (`支部を\n見る`), which not every program ignores. */
export function joinLines(root: Root): void {
  for (const run of runsIn(root)) joinRun(run);
}

/** The text nodes of a tree, grouped by block; preformatted text is left out. */
function runsIn(root: Root): Text[][] {
  const runs: Text[][] = [[]];
  const walk = (node: Nodes): void => {
    if (node.type === 'text') runs.at(-1)?.push(node);
    if (!('children' in node) || (node.type === 'element' && node.tagName === 'pre')) return;
    const isBlock = node.type !== 'element' || !inline.has(node.tagName);
    if (isBlock) runs.push([]);
    for (const child of node.children) walk(child);
    if (isBlock) runs.push([]);
  };
  walk(root);
  return runs;
}

function joinRun(run: readonly Text[]): void {
  const breaks = lineBreaks(run.map(({ value }) => value).join(''));
  let from = 0;
  for (const text of run) {
    const start = from;
    from += text.value.length;
    text.value = [...text.value.split('')]
      .filter(
        (_letter, index) => !breaks.some(([first, end]) => start + index >= first && start + index < end),
      )
      .join('');
  }
}
