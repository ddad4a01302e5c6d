import type { Element, Root as HastRoot } from 'hast';
import type { Html, RootContent } from 'mdast';
import { type Token, Tokenizer } from 'parse5';
import { visit } from 'unist-util-visit';

/** HTML in a Markdown text that is not published. */
export interface LostHtml {
  what: 'element' | 'attribute';
  /** As it was written: `<iframe src="…">`, `onclick`. */
  written: string;
  /** The line in the text on which its tag begins. */
  line: number;
  column: number;
}

/**
 * Compares the parsed Markdown (`nodes`), its HTML tree before sanitising (`before`) and the published tree (`after`)
 * and returns what was removed. Elements are matched by the offset at which their tags begin.
 */
export function lostHtml(nodes: readonly RootContent[], before: HastRoot, after: HastRoot): LostHtml[] {
  const given = elementsByPlace(before);
  const shown = elementsByPlace(after);
  const lost: LostHtml[] = [];
  visit({ type: 'root', children: [...nodes] }, 'html', (node) => {
    for (const { place, written, line, column } of tagsIn(node)) {
      const [from, to] = [given.get(place), shown.get(place)];
      if (!to) lost.push({ what: 'element', written, line, column });
      else
        for (const name of lostAttributes(from ?? to, to))
          lost.push({ what: 'attribute', written: name, line, column });
    }
  });
  return lost;
}

/** Identifies an element by offset and name: a paragraph may begin at the same offset as an element inside it. */
const placeOf = (offset: number, tagName: string) => `${offset} ${tagName === 'image' ? 'img' : tagName}`;

function elementsByPlace(root: HastRoot): Map<string, Element> {
  const elements = new Map<string, Element>();
  visit(root, 'element', (element) => {
    const offset = element.position?.start.offset;
    if (offset !== undefined) elements.set(placeOf(offset, element.tagName), element);
  });
  return elements;
}

/** Addresses of links and images have checks of their own. */
const judged: Readonly<Record<string, string>> = { a: 'href', img: 'src' };

function lostAttributes(from: Element, to: Element): string[] {
  return Object.entries(from.properties)
    .filter(([name, value]) => {
      const kept = to.properties[name];
      return judged[from.tagName] !== name && JSON.stringify(kept) !== JSON.stringify(value);
    })
    .map(([name]) => (name === 'className' ? 'class' : name.toLowerCase()));
}

interface Tag {
  place: string;
  written: string;
  line: number;
  column: number;
}

const longest = 60;

/** Every start tag in a piece of HTML, by a WHATWG tokenizer; end tags and comments are left out. */
function tagsIn({ value, position }: Html): Tag[] {
  const start = position?.start ?? { line: 1, column: 1, offset: 0 };
  const tags: Tag[] = [];
  const add = (from: number, to: number, name = '') => {
    const before = value.slice(0, from).split('\n');
    const last = before.at(-1) ?? '';
    tags.push({
      place: placeOf((start.offset ?? 0) + from, name),
      written: value.slice(from, Math.min(to, from + longest)).trim(),
      line: start.line + before.length - 1,
      column: before.length === 1 ? start.column + last.length : last.length + 1,
    });
  };
  const addToken = ({ location }: Token.Token, name = '') => {
    if (location) add(location.startOffset, location.endOffset, name);
  };
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => addToken(token, token.tagName),
      onDoctype: (token) => addToken(token),
      // `<?php … ?>` and `<![CDATA[…]]>` are comments to an HTML parser, but their author meant them as text.
      onComment: (token) => {
        const { startOffset = 0 } = token.location ?? {};
        if (!value.startsWith('<!--', startOffset)) addToken(token);
      },
      onParseError: ({ code }) => {
        if (String(code) === 'eof-in-tag') add(value.lastIndexOf('<'), value.length);
      },
      onEndTag: nothing,
      onCharacter: nothing,
      onNullCharacter: nothing,
      onWhitespaceCharacter: nothing,
      onEof: nothing,
    },
  );
  tokenizer.write(value, true);
  return tags;
}
