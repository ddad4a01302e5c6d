import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import { preparedPath } from '../lib/picture-names.ts';
import { sitePictures } from '../lib/site-pictures.ts';

type Module = { default: ImageMetadata };

// Judged and cleaned by the reader (reader/prepared-pictures.ts); the names of globbed files begin with where that folder is.
const globbed = import.meta.glob<Module>('@pictures/**/*.{png,jpg,jpeg,webp,svg}', { eager: true });
const files = new Map(
  Object.entries(globbed).map(([file, module]) => [
    file.replace(/^.*?\/\.cache\/[^/]+\/pictures\//, ''),
    module.default,
  ]),
);

/** The attributes of an `<img>` that shows a picture of content/. */
export interface PictureAttributes {
  src: string;
  srcset?: string;
  sizes?: string;
  width: number;
  height: number;
}

const made = new Map<string, Promise<PictureAttributes | undefined>>();

/**
 * A picture of content/, by its path there, for a place `width` CSS pixels wide. Drawings (SVG) stay as they are,
 * photographs are made smaller. Undefined when there is no such picture.
 */
export function picture(path: string, width: number, sizes?: string): Promise<PictureAttributes | undefined> {
  const key = `${path} ${width} ${sizes}`;
  let attributes = made.get(key);
  if (!attributes) {
    attributes = make(path, width, sizes);
    made.set(key, attributes);
  }
  return attributes;
}

async function make(path: string, wanted: number, sizes?: string): Promise<PictureAttributes | undefined> {
  const source = files.get(preparedPath(path));
  if (!source) return undefined;
  const ratio = source.height / source.width || 1;
  if (source.format === 'svg') {
    note(source.src);
    return { src: source.src, width: wanted, height: Math.round(wanted * ratio) };
  }
  const width = Math.min(wanted, source.width);
  const widths = [
    ...new Set([width / 2, width, width * 2].map((each) => Math.round(Math.min(each, source.width)))),
  ];
  const image = await getImage({ src: source, width, widths, sizes: sizes ?? `${width}px` });
  note(image.src, ...image.srcSet.values.map(({ url }) => url));
  return {
    src: image.src,
    srcset: image.srcSet.attribute,
    sizes: sizes ?? `${width}px`,
    width,
    height: Math.round(width * ratio),
  };
}

// What no page shows is not published (scripts/site/unused-pictures.ts).
function note(...addresses: readonly string[]): void {
  for (const address of addresses) sitePictures.shown.add(fileName(address));
}

const fileName = (address: string) => decodePath(address.slice(address.lastIndexOf('/') + 1));
for (const file of files.values()) sitePictures.written.add(fileName(file.src));

const contentPicture = /<img src="\/@content\/([^"]+)"([^>]*)>/g;

/** Puts real addresses and sizes to the pictures of content/ in a text's HTML. */
export async function withPictures(html: string): Promise<string> {
  if (!html.includes('"/@content/')) return html;
  const found = await Promise.all(
    [...html.matchAll(contentPicture)].map(async ([, path = '']) => {
      return picture(decodePath(path), 720, '(min-width: 48rem) 42rem, 92vw');
    }),
  );
  let index = 0;
  return html.replace(contentPicture, (_whole, _path, rest: string) => {
    const attributes = found[index++];
    if (!attributes) return '';
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${quoted(String(value))}"`);
    return `<img ${written.join(' ')} loading="lazy" decoding="async"${rest}>`;
  });
}

// As it stands in HTML: percent-encoded for the address, then entities for the attribute.
function decodePath(path: string): string {
  const plain = path.replace(/&#x26;|&#38;|&amp;/g, '&');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

const quoted = (value: string) => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
