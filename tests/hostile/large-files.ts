import type { CollectionName } from '../../src/collections/register.ts';

/** A file that is made to take long. */
export interface LargeFile {
  /** How it was made, for people. */
  made: string;
  collection: CollectionName;
  path: string;
  text: string;
}

type Random = () => number;

/** Numbers from 0 to 1 that are the same every time: mulberry32. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const markdownPieces = [
  ...['>', '> ', '- ', '* ', '1. ', '  ', '\t', '\n', '\n\n', '# a\n', 'a', 'あ', '、', '」', ' '],
  ...[
    '*',
    '**',
    '_',
    '~',
    '`',
    '``',
    '**a*',
    '**あ」**',
    '[',
    ']',
    '](',
    '[a](',
    '[a](b)',
    '![',
    '![a](b)',
    '[x]',
    '[^1]',
  ],
  ...[
    '[^1]: a\n',
    '[x]: /a\n',
    '|',
    '|a|b|\n',
    '|-|-|\n',
    '---\n',
    '===\n',
    '```\n',
    '~~~\n',
    '    a\n',
    '- [ ] a\n',
  ],
  ...[
    '<',
    '<b>',
    '</b>',
    '<b title=a>',
    '<p>',
    '<td>',
    '<table>',
    '<!--',
    '-->',
    '<?',
    '<![CDATA[',
    '<a href="',
    '<https://a.b>',
  ],
  ...[
    '&amp;',
    '&',
    '\\',
    '\\*',
    'https://a.b/',
    'www.a.b ',
    'a@',
    '"',
    '(',
    ')',
    '$',
    '{',
    '}',
    '!',
    'a  \n',
  ],
];

const mdxPieces = [
  ...[
    '<Note>\n',
    '</Note>\n',
    '<Events />\n\n',
    '<Events>\n- a: b\n</Events>\n',
    '<Foo/>',
    '{',
    '}',
    '{1}',
    '{/* a */}',
  ],
  ...['import a from "a"\n', 'a="b" ', '<Events ', '/>', '- a: b\n', '> ', '**', '\n\n', 'a', '<a.b>'],
];

const yamlPieces = [
  ...[
    'a: b\n',
    '- a\n',
    '- ',
    '? ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    'a, ',
    ': ',
    '&a ',
    '*a, ',
    '*a\n',
    '!a ',
    '# a\n',
    ' #a\n',
  ],
  ...[
    '"',
    "'",
    '|\n  a\n',
    '>\n  a\n',
    '\n',
    '  ',
    '\t',
    '---\n',
    '...\n',
    '<<: *a\n',
    '9',
    '0x1 ',
    '1e9 ',
    'あ：い\n',
    '\u3000',
  ],
  ...[
    'topics: [',
    'organizers:\n',
    '- name: a\n',
    'name: ',
    'description: |\n  > ',
    'a@b.example ',
    '03-1234-5678 ',
    '\\n',
    '\\u0041',
  ],
];

const kinds: Record<string, { collection: CollectionName; path: string; pieces: string[]; head: string }> = {
  markdown: { collection: 'pages', path: 'pages/a.md', pieces: markdownPieces, head: '---\ntitle: a\n---\n' },
  mdx: {
    collection: 'newsletters',
    path: 'newsletters/2026-11.mdx',
    pieces: mdxPieces,
    head: '---\ntitle: a\n---\n',
  },
  yaml: { collection: 'chapters', path: 'chapters/a.yaml', pieces: yamlPieces, head: 'name: a\n' },
  field: { collection: 'people', path: 'people/a.yaml', pieces: markdownPieces, head: 'name: a\nbio: |\n  ' },
};

/** So many files of at most a megabyte: pieces that parsers look for, repeated, nested, in turn, or put together at random. */
export function largeFiles(count: number, seed: number): LargeFile[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => largeFile(index, random));
}

const of = <Value>(list: readonly Value[], random: Random) =>
  list[Math.floor(random() * list.length)] as Value;

function largeFile(index: number, random: Random): LargeFile {
  const kind = Object.keys(kinds)[index % 4] ?? 'markdown';
  const { collection, path, pieces, head } = kinds[kind] as (typeof kinds)[string];
  // From a few kilobytes, where nothing is counted, to a megabyte.
  const size = Math.round(2000 * 480 ** random());
  const shape = of(Object.keys(shapes), random) as keyof typeof shapes;
  const chosen = Array.from({ length: 1 + Math.floor(random() * 3) }, () => of(pieces, random));
  const body = shapes[shape](chosen, size, random);
  const text = head + (kind === 'field' ? body.replaceAll('\n', '\n  ') : body);
  const bytes = new TextEncoder().encode(text).subarray(0, 999_000);
  return {
    made: `${kind}: ${JSON.stringify(chosen)} ${shape}, ${bytes.length} bytes`,
    ...{ collection, path, text: new TextDecoder().decode(bytes).replace(/\ufffd+$/, '') },
  };
}

const fill = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

const shapes = {
  repeated: (pieces: readonly string[], size: number) => fill(pieces.join(''), size),
  'one after the other': (pieces: readonly string[], size: number) =>
    pieces.map((piece) => fill(piece, size / pieces.length)).join('\n\n'),
  'on lines': (pieces: readonly string[], size: number) => fill(`${pieces.join('')}\n`, size),
  'in paragraphs': (pieces: readonly string[], size: number) =>
    fill(`${fill(pieces.join(''), 400)}\n\n`, size),
  'ever deeper': (pieces: readonly string[], size: number) =>
    Array.from(
      { length: Math.ceil(Math.sqrt(size)) },
      (_, depth) => `${' '.repeat(depth)}${pieces.join('')}`,
    ).join('\n'),
  numbered: (pieces: readonly string[], size: number) =>
    Array.from(
      { length: Math.ceil(size / (pieces.join('').length + 5)) },
      (_, at) => `${pieces.join('')}${at}\n`,
    ).join(''),
  'at random': (pieces: readonly string[], size: number, random: Random) => {
    let text = '';
    while (text.length < size) text += of(pieces, random).repeat(1 + Math.floor(random() * 9));
    return text;
  },
};
