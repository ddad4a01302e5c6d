import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { expect, inject, test } from 'vitest';
import { sampleFolder as content } from '../sample-folder.ts';
import { filesOf } from './files.ts';

type Node = DefaultTreeAdapterTypes.Node;

const site = inject('site');
const read = (file: string) => readFileSync(path.join(site, file), 'utf8');
const english = (ending: string) => filesOf(site, ending).filter((name) => name.startsWith('en/'));

const japanese = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;

/** A piece of a page that readers see or hear, and the language that it is marked with. */
interface Said {
  text: string;
  lang: string;
  /** The attribute that it is the value of. */
  attribute?: string;
}

// Addresses, and what only scripts read.
const unread = /^(?:href|src|srcset|action|id|class|data-find|data-url|style)$/;

function* saidIn(node: Node, lang = ''): Generator<Said> {
  if (node.nodeName === '#text' && 'value' in node) yield { text: node.value, lang };
  if ('attrs' in node) {
    const { tagName, attrs } = node;
    const attributeOf = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value;
    // A seal is a drawing of a name.
    if (/\bseal\b/.test(attributeOf('class') ?? '') || tagName === 'style') return;
    if (tagName === 'script') return yield* jsonSaid(node, lang);
    const own = attributeOf('lang') ?? lang;
    // A title has no parts that could be marked: it is like an attribute.
    const attribute = tagName === 'title' ? { attribute: tagName } : {};
    for (const { name, value } of attrs)
      if (!unread.test(name)) yield { text: value, lang: own, attribute: name };
    for (const child of node.childNodes)
      for (const said of saidIn(child, own)) yield { ...said, ...attribute };
  } else if ('childNodes' in node) for (const child of node.childNodes) yield* saidIn(child, lang);
}

function* jsonSaid(script: DefaultTreeAdapterTypes.Element, lang: string): Generator<Said> {
  const [source] = script.childNodes;
  if (!source || !('value' in source) || !source.value.startsWith('{')) return;
  for (const text of stringsIn(JSON.parse(source.value)))
    if (!/^https?:/.test(text)) yield { text, lang, attribute: 'json' };
}

/** Every text in a value, however deep; what is HTML there, in its pieces. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return /<\/?[a-z]/.test(value) ? [...saidIn(parseFragment(value))].map(({ text }) => text) : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

const pages = english('.html').flatMap((file) =>
  [...saidIn(parse(read(file)))].map((said) => ({ ...said, file })),
);

const xml = new XMLParser({ ignoreAttributes: false, processEntities: { maxTotalExpansions: 1e6 } });

function textsOf(file: string): string[] {
  if (file.endsWith('.txt')) return read(file).split('\n');
  if (file.endsWith('.ics')) return calendarTexts(read(file));
  if (/\.(?:xml|opml)$/.test(file)) return stringsIn(xml.parse(read(file)));
  return stringsIn(JSON.parse(read(file)));
}

const calendarTexts = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics))
    .getAllSubcomponents('vevent')
    .flatMap((event) => event.getAllProperties().flatMap((property) => property.getValues().map(String)))
    .flatMap((text) => text.split('\n'));

const fed = ['.xml', '.json', '.opml', '.webmanifest', '.ics', '.txt']
  .flatMap(english)
  .flatMap((file) => textsOf(file).map((text) => ({ text, file })));

/** A text as it would be without spaces and the marks of Markdown, to be looked for in another. */
const bare = (text: string) =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[\s*_`~\\]/g, '')
    .normalize('NFC');

const written = bare(
  ['.md', '.mdx', '.yaml']
    .flatMap((ending) => filesOf(content, ending))
    .map((file) => readFileSync(path.join(content, file), 'utf8'))
    .join('\n'),
);

// Where English puts one name after another.
const seams = /\[\d+\]|, | \| | · |[“”"()\n]|\. |: (?=[^\p{L}]*\p{sc=Latin})|\p{sc=Latin}+/u;

/** What of a text is Japanese that nobody wrote into content/: each run between English words and English punctuation. */
const notWritten = (text: string): string[] =>
  text
    .split(seams)
    .map((run) => run.replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, ''))
    .filter((run) => japanese.test(run) && !written.includes(bare(run)));

/** The language switch calls each language by its own name. */
const isSwitch = (text: string) => text === '日本語';

test('all that is looked through is there', () => {
  expect(pages.filter(({ text }) => japanese.test(text)).length).toBeGreaterThan(1000);
  expect(fed.filter(({ text }) => japanese.test(text)).length).toBeGreaterThan(1000);
  expect(notWritten('記事: 暖房を一つだけ選ぶなら ――三つの町の答え')).toEqual([
    '記事: 暖房を一つだけ選ぶなら ――三つの町の答え',
  ]);
  expect(notWritten('Article: “暖房を一つだけ選ぶなら ――三つの町の答え”. Akari Takatsuki')).toEqual([]);
  expect(notWritten('Announcement: 土, 4月 6, 2024')).toEqual(['4月 6']);
});

test('what English pages, feeds, calendars and mails say in Japanese stands in content/', () => {
  const faults = [...pages, ...fed]
    .filter(({ text }) => !isSwitch(text))
    .flatMap(({ text, file }) => notWritten(text).map((run) => `${file}: ${run}`));
  expect([...new Set(faults)]).toEqual([]);
});

test('Japanese words on English pages and in mails are marked as such', () => {
  const faults = pages
    .filter(({ text, lang, attribute }) => !attribute && japanese.test(text) && !lang.startsWith('ja'))
    .map(({ text, file }) => `${file}: ${text}`);
  expect(faults).toEqual([]);
});

test('labels that nobody sees hold no words of another language, for nothing could mark them', () => {
  const faults = pages
    .filter(
      ({ text, lang, attribute }) =>
        attribute === 'aria-label' && japanese.test(text) && !lang.startsWith('ja'),
    )
    .map(({ text, file }) => `${file}: ${text}`);
  expect(faults).toEqual([]);
});
