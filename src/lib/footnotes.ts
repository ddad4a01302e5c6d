import type { Element, Root as HastRoot } from 'hast';
import { visit } from 'unist-util-visit';

/** The footnotes of a text so far, by their names: texts are rendered in pieces, and numbered through. */
export interface Footnotes {
  numbers: Map<string, number>;
  /** How often each was referred to. */
  references: Map<string, number>;
}

const noteOf = (address: unknown) => /^#(?:s-)?fn-(.*)$/s.exec(String(address))?.[1];

/** Numbers the footnotes of a piece after those of the pieces before it; a note stands where it is first referred to. */
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

/** Leaves out the notes that stand earlier. False where none is left. */
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
