import type { BodyBlock } from '../../community/prose.ts';
import { plainText } from './outline.ts';

/** Everything that is written in a body, without the records that its lists name. */
export function wordingOf(blocks: readonly BodyBlock[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'html') return plainText(block.html);
      const { props, items, children } = block;
      const { title, caption, by } = props;
      return [title, caption, by, ...items.map(({ html }) => plainText(html)), wordingOf(children)].join(
        '\n',
      );
    })
    .join('\n');
}
