import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { Root } from 'hast';
import { pictureIn } from '../community/prose.ts';
import { copyOf, elementsIn, writeHtml } from '../lib/html-tree.ts';
import { preparedPath } from '../lib/picture-names.ts';
import { sitePictures } from '../lib/site-pictures.ts';
import { decodeAddress } from '../lib/urls.ts';

type Module = { default: ImageMetadata };

// Pictures checked and cleaned by the reader (reader/prepared-pictures.ts); the keys of `glob` begin with the path of
// that folder, wherever the cache is: KAIRAN_CACHE may name any.
const globbed = import.meta.glob<Module>('@pictures/**/*.{png,jpg,jpeg,webp,svg}', { eager: true });
const files = new Map(
  Object.entries(globbed).map(([file, module]) => [
    file.replace(/^.*?\/[0-9a-f]{12}\/pictures\//, ''),
    module.default,
  ]),
);

/** The attributes of an `<img>` for a picture of content/. */
export interface PictureAttributes {
  src: string;
  srcset?: string;
  sizes?: string;
  width: number;
  height: number;
}

const made = new Map<string, Promise<PictureAttributes | undefined>>();

/**
 * A picture of content/, by its path there, for a place `width` CSS pixels wide. SVG stays as it is, photographs are
 * scaled down. Undefined where there is no such picture.
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

// Records the pictures that pages show: others are not published (scripts/site/unused-pictures.ts).
function note(...addresses: readonly string[]): void {
  for (const address of addresses) sitePictures.shown.add(fileName(address));
}

const fileName = (address: string) => decodeAddress(address.slice(address.lastIndexOf('/') + 1));
for (const file of files.values()) sitePictures.written.add(fileName(file.src));

/** A text of content/ as HTML, with real addresses and sizes for its pictures. */
export async function pageHtml(tree: Root): Promise<string> {
  if (!elementsIn(tree).some(pictureIn)) return writeHtml(tree);
  const shown = copyOf(tree);
  for (const element of elementsIn(shown)) {
    const path = pictureIn(element);
    if (path === undefined) continue;
    const { src: _, ...others } = element.properties;
    const found = await picture(path, 720, '(min-width: 48rem) 42rem, 92vw');
    // Reported by the check already.
    if (!found) {
      element.properties = { alt: others.alt };
      continue;
    }
    const { srcset, ...attributes } = found;
    const sizes = srcset === undefined ? attributes : { ...attributes, srcSet: srcset };
    element.properties = { ...sizes, loading: 'lazy', decoding: 'async', ...others };
  }
  return writeHtml(shown);
}
