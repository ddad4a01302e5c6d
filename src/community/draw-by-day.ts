import { hash } from '../lib/chapter-colors.ts';

/** At most `count` of the records, drawn by lot: on the same day always the same ones, on another day others. */
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
