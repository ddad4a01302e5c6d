import type { Element, Root as HastRoot } from 'hast';
import type { Html, RootContent } from 'mdast';
import { type Token, Tokenizer } from 'parse5';
import { visit } from 'unist-util-visit';

/** Something that was written in HTML and that readers would not get. */
export interface Lost {
  what: 'element' | 'attribute';
  /** As it was written: `<iframe src="…">`, `onclick`. */
  written: string;
  /** Where its tag begins, counted in the text. */
  line: number;
  column: number;
}

/**
 * What is lost between the tags that were written (`nodes`), the tree that they gave (`before`) and the tree that is
 * published (`after`). Elements are known by where their tags begin.
 */
export function lostHtml(nodes: readonly RootContent[], before: HastRoot, after: HastRoot): Lost[] {
  const given = elementsByPlace(before);
  const shown = elementsByPlace(after);
  const lost: Lost[] = [];
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

/** Where a tag begins and what it opens: a paragraph may begin at the same letter. */
const placeOf = (offset: number, tagName: string) => `${offset} ${tagName === 'image' ? 'img' : tagName}`;

function elementsByPlace(root: HastRoot): Map<string, Element> {
  const elements = new Map<string, Element>();
  visit(root, 'element', (element) => {
    const offset = element.position?.start.offset;
    if (offset !== undefined) elements.set(placeOf(offset, element.tagName), element);
  });
  return elements;
}

/** Addresses of links and pictures are judged by themselves. */
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

/** Everything in a piece of HTML that begins with `<` and is neither an end nor a comment, as an HTML parser reads it. */
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
      // `<?php … ?>` and `<![CDATA[…]]>` are comments to HTML, and words to whoever wrote them.
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
