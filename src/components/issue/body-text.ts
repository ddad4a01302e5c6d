import type { BodyBlock } from '../../community/prose.ts';
import { wordsOf } from '../../lib/html-tree.ts';

/** Everything that is written in a body, without the records that its lists name. */
export function wordingOf(blocks: readonly BodyBlock[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'html') return wordsOf(block.html);
      const { props, items, children } = block;
      const { title, caption, by } = props;
      return [title, caption, by, ...items.map(({ html }) => wordsOf(html)), wordingOf(children)].join('\n');
    })
    .join('\n');
}
