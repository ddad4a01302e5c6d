import { SaxesParser, type SaxesTagNS } from 'saxes';
import { decodeXml } from './svg-encoding.ts';
import { Refused, tooComplex, unsafe } from './svg-refused.ts';

/** An XML element with its prefix resolved to a namespace. */
export interface XmlElement {
  /** Namespace URI; empty when it has none. */
  uri: string;
  local: string;
  attributes: readonly XmlAttribute[];
  children: (XmlElement | string)[];
}

export interface XmlAttribute {
  uri: string;
  local: string;
  value: string;
}

export const maxElements = 20_000;
const maxDepth = 100;

/**
 * Parses XML 1.0 with namespaces (https://www.w3.org/TR/xml-names/), strictly. Comments are removed. Throws `Refused`
 * for XML that is not well-formed, entities, external style sheets, and too many or too deeply nested elements.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  const write = (text: string) => void open.at(-1)?.children.push(text);
  parser.on('error', () => {
    throw new Refused('image-not-xml', { line: String(parser.line) });
  });
  parser.on('doctype', (doctype) => {
    Object.assign(parser.ENTITIES, entitiesOf(doctype));
  });
  parser.on('processinginstruction', ({ target }) => {
    if (/^xml-stylesheet$/i.test(target)) throw unsafe('<?xml-stylesheet?>');
  });
  parser.on('opentag', (tag) => {
    if (++count > maxElements) throw tooComplex(`> ${maxElements} <…>`);
    if (open.length >= maxDepth) throw tooComplex('<g><g><g>…');
    const element = elementOf(tag);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', write);
  parser.on('cdata', write);
  parser.write(decodeXml(bytes)).close();
  if (!root) throw new Refused('image-not-xml', { line: '1' });
  return root;
}

const elementOf = ({ uri, local, attributes }: SaxesTagNS): XmlElement => ({
  uri,
  local,
  attributes: Object.values(attributes).map(({ uri, local, value }) => ({ uri, local, value })),
  children: [],
});

const entity = /<!ENTITY\s+([A-Za-z_][\w.-]*)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;
// Illustrator declares namespace URIs as entities; no other entities are allowed.
const namespaceAddress = /^http:\/\/[\w./-]{1,100}$/;

/** The entities of a document type declaration; their values may only be namespace URIs. */
function entitiesOf(doctype: string): Record<string, string> {
  const entities: Record<string, string> = {};
  const rest = doctype.replace(entity, (_whole, name: string, double?: string, single?: string) => {
    const value = double ?? single ?? '';
    if (!namespaceAddress.test(value)) throw unsafe('<!ENTITY>');
    entities[name] = value;
    return '';
  });
  if (/<!/.test(rest)) throw unsafe(/<!\w*/.exec(rest)?.[0] === '<!ENTITY' ? '<!ENTITY>' : '<!DOCTYPE […]>');
  return entities;
}
