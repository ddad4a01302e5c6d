/** A sum, and what it was counted on: `{value: 3993, counted: 112, of: 120}` people at 112 of 120 meetings. */
export interface Counted {
  value: number;
  /** How many of them have a number. */
  counted: number;
  /** How many could have one; 0 where nothing has to be written down for the sum to be known. */
  of: number;
}

/** The sum over those items whose number is known. */
export function countedSum<Item>(
  items: readonly Item[],
  numberOf: (item: Item) => number | undefined,
): Counted {
  const known = items.map(numberOf).filter((value) => value !== undefined);
  return { value: known.reduce((sum, each) => sum + each, 0), counted: known.length, of: items.length };
}

/** A number that needs nobody's counting. */
export const whole = (value: number): Counted => ({ value, counted: 0, of: 0 });

/** Nothing is missing. */
export const isWhole = ({ counted, of }: Counted): boolean => counted === of;

/** Something is known: where nothing is, the value is no zero. */
export const isKnown = ({ counted, of }: Counted): boolean => of === 0 || counted > 0;
