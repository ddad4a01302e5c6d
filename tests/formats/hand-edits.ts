import fc from 'fast-check';

/** Something that an editor does to a file. */
export type Edit = (text: string) => string;

/** A line of a list, with the words and the note behind its id. */
const listLine = /^( *)[-*] ([a-z0-9-]+)(?=[ :\n]).*\n/gm;
/** A component that stands by itself, and the empty line behind it. */
const component = /^<(\w+)[^\n]*>\n[\s\S]*?^<\/\1>\n\n?/gm;
/** A note of the draft; what it has offered stands in another kind. */
const note = /^\{\/\*(?! kairan-offered)[\s\S]*?\*\/\}\n/gm;

/** Replaces one of the matches, if there is any. */
function replaceOne(text: string, pattern: RegExp, pick: number, by: (...match: string[]) => string): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[pick % Math.max(1, matches.length)];
  if (!match) return text;
  return text.slice(0, match.index) + by(...match) + text.slice(match.index + match[0].length);
}

/** Changes the places of two matches. */
function swapTwo(text: string, pattern: RegExp, one: number, other: number): string {
  const matches = [...text.matchAll(pattern)];
  const [first, second] = [one, other]
    .map((pick) => pick % Math.max(1, matches.length))
    .sort((a, b) => a - b);
  const [a, b] = [matches[first ?? 0], matches[second ?? 0]];
  if (!a || !b || a === b) return text;
  return [
    text.slice(0, a.index),
    b[0],
    text.slice(a.index + a[0].length, b.index),
    a[0],
    text.slice(b.index + b[0].length),
  ].join('');
}

const ownWords = [
  'よく晴れた月でした。**寒い**ので、[暦](/events/)をどうぞ。',
  '- e1\n- o1\n- ただの箇条書き',
  '## 見出し\n\n一行め\n二行め',
  '<Note title="余白">\n\n- e4: これは一覧ではありません\n\n</Note>',
  '<Quote by="灯里">\n\nおやすみ。\n\n</Quote>',
  '<Button href="/chapters/">支部へ</Button>',
  '```\n<Events>\n\n- e1\n\n</Events>\n```',
  '脚注つき[^1]です。\n\n[^1]: 足もと。',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '{/* 自分のメモ */}',
  '<Outputs>\n\n- o2: べつの一覧\n\n</Outputs>',
  '> 引用\n> つづき',
];

const nat = fc.nat(50);
const between = (text: string, words: string, pick: number) =>
  replaceOne(text, /\n(?=<[A-Z]|\{\/\*)/g, pick, () => `\n${words}\n\n`);

/** One edit by hand; none takes away the notes of what was offered. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  nat.map(
    (pick): Edit =>
      (text) =>
        replaceOne(text, listLine, pick, () => ''),
  ),
  fc.tuple(nat, nat).map(
    ([a, b]): Edit =>
      (text) =>
        swapTwo(text, listLine, a, b),
  ),
  fc
    .tuple(nat, fc.constantFrom(': 見にきて', ' ： 全角でも', ': 二行に\n  わたる言葉', ': `*/` と \\{ と &'))
    .map(
      ([pick, words]): Edit =>
        (text) =>
          replaceOne(text, listLine, pick, (line) =>
            line.replace(/^( *[-*] \S+)(.*)\n/, `$1${words.replaceAll('$', '')} $2\n`),
          ),
    ),
  nat.map(
    (pick): Edit =>
      (text) =>
        replaceOne(text, listLine, pick, (_, indent, id) => `${indent}* ${id}\n`),
  ),
  nat.map(
    (pick): Edit =>
      (text) =>
        replaceOne(text, listLine, pick, (line) => `  ${line}`),
  ),
  nat.map(
    (pick): Edit =>
      (text) =>
        replaceOne(text, component, pick, () => ''),
  ),
  fc.tuple(nat, nat).map(
    ([a, b]): Edit =>
      (text) =>
        swapTwo(text, component, a, b),
  ),
  nat.map(
    (pick): Edit =>
      (text) =>
        replaceOne(text, note, pick, () => ''),
  ),
  fc.tuple(nat, fc.constantFrom(...ownWords)).map(
    ([pick, words]): Edit =>
      (text) =>
        between(text, words, pick),
  ),
  fc.tuple(nat, fc.constantFrom('ようこそ', 'おつかれさま', 'ありがとう')).map(
    ([pick, title]): Edit =>
      (text) =>
        replaceOne(text, /title="[^"]*"/g, pick, () => `title="${title}"`),
  ),
  nat.map(
    (pick): Edit =>
      (text) =>
        replaceOne(text, /^- (e\d|o\d|h\d).*\n(?=- )/gm, pick, (line = '') => {
          const tag = { e: 'Events', o: 'Outputs', h: 'Happened' }[line[2] ?? ''] ?? '';
          return `${line}\n</${tag}>\n\nここで一息。\n\n<${tag}>\n\n`;
        }),
  ),
  fc.constantFrom('e4', 'e1').map(
    (id): Edit =>
      (text) =>
        text.replace(/<\/Events>/, `- ${id}: 自分で足した\n\n</Events>`),
  ),
  fc.constant<Edit>((text) => text.replace(/^title:\n.*\n.*\n/m, 'title: 冬の号\n')),
  fc.constant<Edit>((text) => text.replace('\n---\n', '\nsummary: >\n  二行の\n  要約\n---\n')),
  nat.map(
    (pick): Edit =>
      (text) =>
        replaceOne(text, /\n/g, pick * 7, () => '  \n'),
  ),
);

/** How the editor's program saves the file. */
export const saving: fc.Arbitrary<Edit> = fc.constantFrom<Edit>(
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
  (text) => text.replace(/\n+$/, ''),
  (text) => `\ufeff${text.replaceAll('\n', '\r\n')}\r\n\r\n`,
);
