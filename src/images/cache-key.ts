import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { OgCard } from '../formats/link-images/card.ts';

/**
 * Gives the cache key of a card: a hash of the card, of the bytes of its pictures, and of `engine`, which covers
 * everything else that an image depends on.
 */
export function cacheKeys(content: string, engine: string): (card: OgCard) => string {
  const known = new Map<string, { stamp: string; hash: string }>();
  const hashOf = (picture: string): string => {
    const file = path.join(content, picture);
    const stat = statSync(file, { throwIfNoEntry: false });
    // A missing picture is reported when the card is drawn.
    if (!stat) return '';
    const stamp = `${stat.mtimeMs}:${stat.ctimeMs}:${stat.size}`;
    const before = known.get(picture);
    const hash = before?.stamp === stamp ? before.hash : sha256(readFileSync(file));
    known.set(picture, { stamp, hash });
    return hash;
  };
  return (card) => sha256(JSON.stringify([engine, card, picturesOf(card).map(hashOf)]));
}

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/** The paths of all pictures in a card. */
function picturesOf(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    name === 'picture' && typeof value === 'string' ? [value] : picturesOf(value),
  );
}
