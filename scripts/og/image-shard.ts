/** One of `count` parts that all link images are divided into; `number` counts from 1. */
export interface Shard {
  number: number;
  count: number;
}

/** Reads `2/8`; undefined for anything else, also for a part that there is not (`9/8`). */
export function readShard(written: string): Shard | undefined {
  const match = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(written);
  const [number, count] = [Number(match?.[1]), Number(match?.[2])];
  return number <= count ? { number, count } : undefined;
}

/**
 * Whether an image belongs to a shard, by its cache key (a SHA-256 in hexadecimal, so shards are of about the same size).
 * Not by its place in the list of images: a new page would move all later images to other shards, whose own caches do
 * not have them.
 */
export const isInShard = (key: string, { number, count }: Shard): boolean =>
  Number.parseInt(key.slice(0, 8), 16) % count === number - 1;
