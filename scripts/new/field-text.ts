import { Document, isCollection, isScalar, isSeq, type Node, visit } from 'yaml';

/** A field as YAML lines that parse to exactly this value. */
export function fieldText(name: string, value: unknown): string {
  const document = new Document({ [name]: value });
  shortLists(document.contents);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A value on one line: `{label: 灯火}`. */
export function flowText(value: unknown): string {
  if (typeof value === 'string') return value;
  const document = new Document(value);
  visit(document, {
    Collection: (_key, node) => {
      node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

// `chapters: [nagoya, tokyo]`, the usual style for short lists.
function shortLists(node: Node | null): void {
  if (!node) return;
  visit(node, {
    Seq: (_key, list) => {
      list.flow = list.items.every((item) => isScalar(item) && String(item.value).length < 60);
    },
    Map: (_key, map, ancestors) => {
      const [parent] = ancestors.filter(isCollection).slice(-1);
      if (isSeq(parent) && map.items.length === 1) map.flow = true;
    },
  });
}
