/** A sum over partly known values: `{value: 3993, counted: 112, of: 120}` people at 112 of 120 events. */
export interface Counted {
  value: number;
  /** Number of items with a known value. */
  counted: number;
  /** Number of items; 0 when the sum does not depend on recorded values. */
  of: number;
}

/** The sum over the items whose value is known. */
export function countedSum<Item>(
  items: readonly Item[],
  numberOf: (item: Item) => number | undefined,
): Counted {
  const known = items.map(numberOf).filter((value) => value !== undefined);
  return { value: known.reduce((sum, each) => sum + each, 0), counted: known.length, of: items.length };
}

/** A number that does not depend on recorded values. */
export const exactCount = (value: number): Counted => ({ value, counted: 0, of: 0 });

/** No value is missing. */
export const isComplete = ({ counted, of }: Counted): boolean => counted === of;

/** At least one value is known; otherwise `value` does not mean zero. */
export const isKnown = ({ counted, of }: Counted): boolean => of === 0 || counted > 0;
