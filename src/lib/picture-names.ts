import { createHash } from 'node:crypto';

// File names have at most 255 bytes; builds add one or two hashes.
const maxBytes = 150;
const writable = /^[\p{L}\p{M}\p{N} ._()+@,=&'!~-]+$/u;

const isWritable = (segment: string) => writable.test(segment) && Buffer.byteLength(segment) <= maxBytes;

/**
 * The path under which an image of content/ is published: its own, or a generated one when its characters or length do
 * not suit URLs or file systems.
 */
export const publishedPath = (picture: string): string =>
  picture.split('/').every(isWritable) ? picture : renamed(picture);

/** The same with a lower-case extension, the only kind that Astro's image glob finds. */
export const preparedPath = (picture: string): string =>
  /\.[a-z]+$/.test(picture) ? publishedPath(picture) : renamed(picture);

function renamed(picture: string): string {
  const [, name = '', ending = ''] = /([^/]*?)(\.\w{1,5})?$/.exec(picture) ?? [];
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  const hash = createHash('sha256').update(picture).digest('hex').slice(0, 12);
  return `renamed/${words ? `${words}-` : ''}${hash}${ending.toLowerCase()}`;
}
