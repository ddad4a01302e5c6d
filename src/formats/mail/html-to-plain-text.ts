import { compile, type FormatCallback } from 'html-to-text';
import { readAddress } from '../../lib/urls.ts';
import type { MailWords } from '../../strings/newsletter/mail-words.ts';

/**
 * Turns our HTML (see html-for-feeds.ts) into text. One is used for a whole issue, so that its links are numbered
 * through.
 */
export type HtmlToText = (html: string) => string;

/**
 * Text without wrapped lines: a Japanese phrase must not be broken, and mail programs wrap by themselves. A link is a
 * number in the sentence; its address follows on a line of its own below the paragraph.
 */
export function htmlToText(words: MailWords): HtmlToText {
  let last = 0;
  const pendingAddresses: string[] = [];

  const anchor: FormatCallback = (element, walk, builder) => {
    walk(element.children, builder);
    const url = element.attribs.href ?? '';
    const label = wordsIn(element);
    if (url === '' || label === '' || isSame(label, url)) return;
    last++;
    builder.addLiteral(`[${last}]`);
    pendingAddresses.push(`[${last}] ${url.replace(/^mailto:/, '')}`);
  };
  const addresses: (builder: Builder) => void = (builder) => {
    for (const line of pendingAddresses.splice(0)) {
      builder.addLineBreak();
      builder.addLiteral(line);
    }
  };
  const paragraph: FormatCallback = (element, walk, builder) => {
    builder.openBlock({ leadingLineBreaks: 2 });
    walk(element.children, builder);
    addresses(builder);
    builder.closeBlock({ trailingLineBreaks: 2 });
  };
  const heading: FormatCallback = (element, walk, builder) => {
    const mark = element.name === 'h2' ? words.heading : words.subheading;
    builder.openBlock({ leadingLineBreaks: 2 });
    builder.addLiteral(mark(''));
    walk(element.children, builder);
    addresses(builder);
    builder.closeBlock({ trailingLineBreaks: 2 });
  };
  const list: FormatCallback = (element, walk, builder) => {
    const isNumbered = element.name === 'ol';
    const first = Number(element.attribs.start ?? 1);
    const items = element.children.filter(({ name }) => name === 'li');
    const prefixes = items.map((_item, index) => (isNumbered ? `${first + index}. ` : words.bullet));
    const maxPrefixLength = Math.max(0, ...prefixes.map(({ length }) => length));
    builder.openList({ interRowLineBreaks: 1, leadingLineBreaks: 1, maxPrefixLength, prefixAlign: 'left' });
    for (const [index, item] of items.entries()) {
      builder.openListItem({ prefix: prefixes[index] ?? '' });
      walk(item.children, builder);
      addresses(builder);
      builder.closeListItem();
    }
    builder.closeList({ trailingLineBreaks: 2 });
  };
  const row: FormatCallback = (element, walk, builder) => {
    const cells = element.children.filter(({ name }) => name === 'td' || name === 'th');
    builder.openBlock({ leadingLineBreaks: 1 });
    for (const [index, cell] of cells.entries()) {
      if (index > 0) builder.addLiteral(' | ');
      walk(cell.children, builder);
    }
    addresses(builder);
    builder.closeBlock({ trailingLineBreaks: 1 });
  };
  const image: FormatCallback = ({ attribs }, _walk, builder) => {
    const alt = (attribs.alt ?? '').trim();
    if (alt !== '') builder.addInline(words.picture(alt));
  };
  const rule: FormatCallback = (_element, _walk, builder) => {
    builder.openBlock({ leadingLineBreaks: 2 });
    builder.addLiteral(words.rule);
    builder.closeBlock({ trailingLineBreaks: 2 });
  };
  const formatters = { anchor, paragraph, heading, list, row, image, rule };
  const convert = compile({
    wordwrap: false,
    formatters,
    selectors: [
      { selector: 'a', format: 'anchor' },
      { selector: 'p', format: 'paragraph' },
      ...['h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, format: 'heading' })),
      ...['ul', 'ol'].map((selector) => ({ selector, format: 'list' })),
      { selector: 'table', format: 'block' },
      { selector: 'tr', format: 'row' },
      { selector: 'img', format: 'image' },
      { selector: 'hr', format: 'rule' },
      { selector: 'blockquote', format: 'blockquote', options: { trimEmptyLines: true } },
    ],
  });
  return (html) => {
    const text = convert(html);
    return [text, ...pendingAddresses.splice(0)].join('\n').trim();
  };
}

type Builder = Parameters<FormatCallback>[2];

interface Element {
  data?: string;
  children?: Element[];
}

const wordsIn = ({ data, children = [] }: Element): string => (data ?? '') + children.map(wordsIn).join('');

/** Whether the text of a link is its address. */
const isSame = (label: string, url: string) => {
  const address = readAddress(label);
  return url === `mailto:${label}` || (address.kind === 'web' && address.href === url);
};
