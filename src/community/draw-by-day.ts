import { hash } from '../lib/fnv-hash.ts';

/** A pseudo-random selection of at most `count` records, seeded by the day: the same all day, another one the next day. */
export function drawByDay<Item extends { id: string }>(
  day: string,
  records: readonly Item[],
  count: number,
): Item[] {
  return records
    .map((record) => ({ record, lot: hash(`${day} ${record.id}`) }))
    .sort((a, b) => a.lot - b.lot || (a.record.id < b.record.id ? -1 : 1))
    .slice(0, count)
    .map(({ record }) => record);
}
