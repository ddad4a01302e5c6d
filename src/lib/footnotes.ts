import type { Element, Root as HastRoot } from 'hast';
import { visit } from 'unist-util-visit';

/** Footnotes numbered so far, by name: a text is rendered in pieces, and the numbers continue from piece to piece. */
export interface Footnotes {
  numbers: Map<string, number>;
  /** Number of references to each footnote so far. */
  references: Map<string, number>;
}

const noteOf = (address: unknown) => /^#(?:s-)?fn-(.*)$/s.exec(String(address))?.[1];

/** Continues the numbering of footnotes from the earlier pieces; each note stands in the piece that refers to it first. */
export function numberFootnotes(piece: HastRoot, { numbers, references }: Footnotes): void {
  const earlier = new Set(numbers.keys());
  visit(piece, 'element', (element) => {
    const { dataFootnoteRef, href, id } = element.properties;
    const note = dataFootnoteRef === undefined ? undefined : noteOf(href);
    if (note === undefined) return;
    const number = numbers.get(note) ?? numbers.size + 1;
    const count = (references.get(note) ?? 0) + 1;
    numbers.set(note, number);
    references.set(note, count);
    element.children = [{ type: 'text', value: String(number) }];
    const prefix = String(id).slice(0, String(id).indexOf('fnref-'));
    element.properties.id = `${prefix}fnref-${note}${count === 1 ? '' : `-${count}`}`;
  });
  visit(piece, 'element', (section, index, parent) => {
    if (section.properties.dataFootnotes === undefined || !parent || index === undefined) return;
    const list = section.children.find((child) => child.type === 'element' && child.tagName === 'ol');
    if (list?.type === 'element' && !renumber(list, numbers, earlier)) parent.children.splice(index, 1);
  });
}

/** Removes notes that an earlier piece has already shown. Returns false when none is left. */
function renumber(
  list: Element,
  numbers: ReadonlyMap<string, number>,
  earlier: ReadonlySet<string>,
): boolean {
  const nameOf = (child: Element) => noteOf(`#${child.properties.id}`) ?? '';
  list.children = list.children.filter((child) => child.type !== 'element' || !earlier.has(nameOf(child)));
  const notes = list.children.filter((child) => child.type === 'element');
  const first = numbers.get(notes[0] ? nameOf(notes[0]) : '') ?? 1;
  if (first > 1) list.properties.start = first;
  for (const note of notes) {
    visit(note, 'element', ({ properties }) => {
      if (properties.dataFootnoteBackref !== undefined)
        properties.ariaLabel = `↩ ${numbers.get(nameOf(note)) ?? first}`;
    });
  }
  return notes.length > 0;
}
