import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { domainToUnicode } from 'node:url';
import { gunzipSync, inflateSync } from 'node:zlib';
import { termsOf, wholeTermOf } from '../../src/lib/search-terms.ts';
import type { Spelled } from './consent-community.ts';

/** A file of a site by its path in it, and everything that its bytes can be read as. */
export interface Opened {
  file: string;
  texts: string[];
}

/** Every file below a folder, opened: compressed, encoded and escaped text too. The names of files count as text. */
export function openedFiles(folder: string): Opened[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((absolute) => {
      const file = path.relative(folder, absolute);
      return { file, texts: [file, ...readings(readFileSync(absolute))].flatMap(unescaped) };
    });
}

function readings(bytes: Buffer): string[] {
  const opened = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  const texts = [opened.toString('utf8'), opened.toString('latin1'), opened.toString('utf16le')];
  if (opened.subarray(1, 4).toString() === 'PNG') texts.push(...pngTexts(opened));
  return [...texts, ...texts.slice(0, 1).flatMap(mailTexts)];
}

/** The text chunks of a PNG (https://www.w3.org/TR/png-3/#11textinfo), inflated where they are compressed. */
function pngTexts(png: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 8; at + 12 <= png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (/^[tiz](?:EXt|TXt)$/.test(type)) texts.push(data.toString('utf8'));
    if (type === 'zTXt') texts.push(inflateSync(data.subarray(data.indexOf(0) + 2)).toString('utf8'));
  }
  return texts;
}

/** What stands in quoted-printable, in base64 and in encoded words of headers. */
function mailTexts(text: string): string[] {
  if (!/^(?:Content-Transfer-Encoding|MIME-Version):/im.test(text)) return [];
  const bytes = (encoded: string) =>
    Buffer.from(
      encoded.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      'latin1',
    );
  const printable = bytes(text.replace(/=\r?\n/g, '')).toString('utf8');
  const blocks = text.match(/(?:^[A-Za-z0-9+/]{40,76}={0,2}\r?\n)+(?:^[A-Za-z0-9+/]+={0,2}\r?\n)?/gm) ?? [];
  const words = [...text.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi)].map(([, kind, word = '']) =>
    kind?.toLowerCase() === 'b'
      ? Buffer.from(word, 'base64').toString('utf8')
      : bytes(word.replaceAll('_', ' ')).toString('utf8'),
  );
  return [printable, words.join(''), ...blocks.map((block) => Buffer.from(block, 'base64').toString('utf8'))];
}

/** A text, and what it says once its escapes are undone: references of HTML, `%`, `\u`, folded lines, punycode. */
function unescaped(text: string): string[] {
  const point = (code: string, base: number) =>
    String.fromCodePoint(Math.min(Number.parseInt(code, base), 0x10ffff));
  const references = text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => point(code, 16))
    .replace(/&#(\d{1,7});/g, (_, code: string) => point(code, 10));
  const json = references.replace(/\\u\{?([0-9a-f]{4,6})\}?/gi, (_, code: string) => point(code, 16));
  const percent = json.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
  );
  const unfolded = percent.replace(/\r?\n[ \t]/g, '');
  const hosts = (text.match(/xn--[a-z0-9-]+(?:\.[a-z0-9-]+)*/gi) ?? []).map(domainToUnicode);
  return [...new Set([text, references, json, percent, unfolded, ...hosts])].map(plain);
}

// Width, case, composition, hiragana or katakana, spaces and tags make no other name of it.
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\s\p{Cf}・_-]+/gu, '');

/** The files in which somebody can be recognised, with how they are spelled there. */
export function tracesOf(
  { id, alias, ja, en, reading, website }: Spelled,
  files: readonly Opened[],
): string[] {
  const [first = '', last = ''] = en.split(' ');
  const pairs = termsOf(ja).slice(0, [...ja].length - 1);
  const spelled = [
    id,
    alias,
    ja,
    en,
    `${last}${first}`,
    reading,
    website,
    wholeTermOf(ja),
    wholeTermOf(en),
    pairs.join(' '),
  ];
  const wanted = new Map(spelled.map((each) => [plain(each), each]));
  return files.flatMap(({ file, texts }) =>
    [...wanted]
      .filter(([key]) => texts.some((text) => text.includes(key)))
      .map(([, each]) => `${file}: ${each}`),
  );
}
