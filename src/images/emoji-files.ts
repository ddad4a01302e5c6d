import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { EmojiSet } from '../formats/link-images/emoji-sequences.ts';

/** The byte range of an icon's markup in its file. */
type Place = readonly [start: number, end: number];

const emojiPackage = '@iconify-json/noto';
const flagPackage = '@iconify-json/flag';

/**
 * The emoji of the project's packages. Their files are large (25 MB): each is scanned once, when the first emoji is
 * needed, and only byte ranges are kept.
 */
export function emojiFiles(project: string): EmojiSet {
  const { resolve } = createRequire(`${project}/package.json`);
  const lazily = <Value>(make: () => Value) => {
    let made: { value: Value } | undefined;
    return () => {
      made ??= { value: make() };
      return made.value;
    };
  };
  const names = lazily(
    () => JSON.parse(readFileSync(resolve(`${emojiPackage}/chars.json`), 'utf8')) as Record<string, string>,
  );
  const icons = lazily(() => openIcons(resolve(`${emojiPackage}/icons.json`)));
  const flags = lazily(() => openIcons(resolve(`${flagPackage}/icons.json`)));
  return {
    has(key) {
      const flag = flagName(key);
      return flag ? flags().has(flag) : Object.hasOwn(names(), key);
    },
    svg(key) {
      const flag = flagName(key);
      return flag
        ? svg([0, -80, 640, 640], flags().read(flag) + frame)
        : svg([0, 0, 128, 128], direct(icons().read(names()[key] ?? '')));
    },
  };
}

/**
 * Resolves a `<use>` that points to another one inside `<clipPath>`: hundreds of pictures have it, and most programs do
 * not follow it.
 */
function direct(body: string): string {
  const aliases = body.matchAll(/<use href="#([^"]+)" id="([^"]+)"\/>/g);
  return [...aliases].reduce(
    (text, [, shape, alias]) => text.replaceAll(`<use href="#${alias}"/>`, `<use href="#${shape}"/>`),
    body,
  );
}

// Clips to the square: some pictures have leftovers outside it, which resvg shows in nested SVG.
const svg = (square: readonly [x: number, y: number, width: number, height: number], body: string) => {
  const [x, y, width, height] = square;
  const clip = `<clipPath id="square"><path d="M${x} ${y}h${width}v${height}h-${width}z"/></clipPath>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${square.join(' ')}">${clip}<g clip-path="url(#square)">${body}</g></svg>`;
};

// An edge for flags, which may be white: the white of Japan's would not stand out from the paper.
const frame = '<path d="M4 4h632v472H4z" fill="none" stroke="#000" stroke-opacity=".25" stroke-width="8"/>';

const indicators = /^1f1([ef][0-9a-f])-1f1([ef][0-9a-f])$/;
const tags = /^1f3f4((?:-e00[67][0-9a-f])+)-e007f$/;

/** The icon of a flag: `jp-4x3` for two regional indicators, `gb-wls-4x3` for a black flag with tags. */
function flagName(key: string): string | undefined {
  const [, ...country] = indicators.exec(key) ?? [];
  if (country.length === 2)
    return `${country.map((hex) => String.fromCharCode(Number.parseInt(`1${hex}`, 16) - 0x1e6 + 97)).join('')}-4x3`;
  const part = tags.exec(key)?.[1]?.matchAll(/-e00([67][0-9a-f])/g);
  if (!part) return undefined;
  const letters = [...part].map(([, hex = '']) => String.fromCharCode(Number.parseInt(hex, 16))).join('');
  return `${letters.slice(0, 2)}-${letters.slice(2)}-4x3`;
}

/** The icons of an Iconify file (https://iconify.design/docs/types/iconify-json.html). */
function openIcons(file: string): { has(name: string): boolean; read(name: string): string } {
  const places = placesIn(readFileSync(file));
  return {
    has: (name) => places.has(name),
    read(name) {
      const [start, end] = places.get(name) ?? [0, 0];
      const bytes = Buffer.alloc(end - start);
      const opened = openSync(file, 'r');
      try {
        readSync(opened, bytes, 0, bytes.length, start);
      } finally {
        closeSync(opened);
      }
      return end === 0 ? '' : (JSON.parse(bytes.toString('utf8')) as string);
    },
  };
}

const mark = Buffer.from('"body": "');
const lineBreak = 0x0a;
const quote = 0x22;

/** Finds each `"name": {` with a line `"body": "…"` below it, without parsing the whole file. */
function placesIn(json: Buffer): Map<string, Place> {
  const places = new Map<string, Place>();
  for (let at = json.indexOf(mark); at >= 0; at = json.indexOf(mark, at)) {
    const nameLine = json.lastIndexOf(lineBreak, json.lastIndexOf(lineBreak, at) - 1);
    const nameStart = json.indexOf(quote, nameLine) + 1;
    const name = json.toString('utf8', nameStart, json.indexOf(quote, nameStart));
    const end = json.indexOf(lineBreak, at);
    const start = at + mark.length - 1;
    places.set(name, [start, json.lastIndexOf(quote, end) + 1]);
    at = end;
  }
  return places;
}
