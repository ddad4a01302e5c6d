import type { Nodes, Root, Text } from 'hast';
import { lineBreaks } from './lines-without-spaces.ts';

const inline: ReadonlySet<string> = new Set([
  ...['a', 'b', 'code', 'del', 'em', 'i', 'label', 'mark', 's', 'small', 'span', 'strong', 'u'],
]);

/** Takes line breaks out of a text that are no spaces (`支部を\n見る`): not every program knows that. */
export function joinLines(root: Root): void {
  for (const run of runsIn(root)) joinRun(run);
}

/** The words of a tree as they follow each other in one line, block by block; programs stay as they are. */
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
