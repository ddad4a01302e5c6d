import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

// Written down anew, not taken from the sanitiser: this is what Markdown may become.
const elements = new Set(
  `a abbr b blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img
  input ins kbd label li mark ol p pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td
  tfoot th thead time tr tt u ul var`.split(/\s+/),
);
const attributes = new Set(
  `alt aria-describedby aria-label aria-labelledby checked cite class colspan data-footnote-backref
  data-footnote-ref data-footnotes datetime dir disabled href id itemscope itemtype lang longdesc open reversed
  rowspan scope src start title type`.split(/\s+/),
);

/** What in a piece of HTML could run, change the page around it or ask another place for something; empty when safe. */
export function unsafeHtml(html: string): string[] {
  const found: string[] = [];
  const fragment = parseFragment(html);
  for (const node of fragment.childNodes) judge(node, found);
  // What browsers make of it must stay what it is when it is written down and read again (mutation XSS).
  const again = serialize(fragment);
  const twice = serialize(parseFragment(again));
  if (again !== twice) found.push(`changes when read again: ${again} / ${twice}`);
  return found;
}

function judge(node: Node, found: string[]): void {
  if (node.nodeName === '#comment') found.push('comment');
  if (!('tagName' in node)) return;
  if (!elements.has(node.tagName)) found.push(`<${node.tagName}>`);
  if (node.namespaceURI !== 'http://www.w3.org/1999/xhtml') found.push(node.namespaceURI);
  for (const { name, value } of node.attrs) {
    const problem = attributeProblem(node.tagName, name, value);
    if (problem) found.push(problem);
  }
  if (node.tagName === 'input' && !node.attrs.some(({ name }) => name === 'disabled')) found.push('<input>');
  for (const child of node.childNodes) judge(child, found);
}

function attributeProblem(element: string, name: string, value: string): string | undefined {
  if (!attributes.has(name)) return `${element} ${name}=`;
  if (name === 'id' && !value.startsWith('s-')) return `id ${value}`;
  if (name === 'type' && value !== 'checkbox') return `type ${value}`;
  if (name === 'src') return value.startsWith('/@content/') ? undefined : `src ${value}`;
  if (name === 'href' || name === 'cite' || name === 'longdesc') {
    const { protocol } = new URL(value, 'https://page.example/');
    return ['http:', 'https:', 'mailto:'].includes(protocol) ? undefined : `${name} ${value}`;
  }
  return undefined;
}
