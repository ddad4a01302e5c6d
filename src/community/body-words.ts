import { components } from '../collections/newsletter-components.ts';
import { visitFields } from '../collections/visit-fields.ts';
import { textContentOf } from '../lib/html-tree.ts';
import type { BodyBlock, ComponentBlock } from './prose.ts';

/**
 * All text of a body, line by line, without the records that its lists name. With `alt`, the text alternatives of
 * images, too.
 */
export function wordsInBody(blocks: readonly BodyBlock[], { alt }: { alt: boolean }): string {
  return blocks
    .map((block) => {
      if (block.type === 'html') return textContentOf(block.tree);
      const remarks = block.items.map(({ remark }) => textContentOf(remark));
      return [...wordsInProps(block, alt), ...remarks, wordsInBody(block.children, { alt })].join('\n');
    })
    .join('\n');
}

function wordsInProps({ name, props }: ComponentBlock, alt: boolean): string[] {
  const schema = components[name].props;
  const texts = new Set<string | number>(alt ? ['alt'] : []);
  visitFields(schema, props, ({ kind, key }) => void (kind.kind === 'text' && texts.add(key)));
  return Object.keys(schema.shape).flatMap((prop) => (texts.has(prop) ? (props[prop] ?? []) : []));
}
