/** A chart of thin bars in a space of `width` × `height`, the last one marked. */
export interface Bars {
  width: number;
  height: number;
  /** Where they stand. */
  ground: number;
  bars: readonly { x: number; y: number; width: number; height: number; isLast: boolean }[];
  /** The middle of the highest bar, where that is not the last. */
  peak?: { index: number; x: number; y: number; value: number };
}

const [pitch, thin, thick, tall, head, foot] = [16, 3, 8, 40, 15, 17];

/** Bars for values that are 0 or more, in their order. Something small is still seen. */
export function barsOf(values: readonly number[]): Bars {
  const most = Math.max(1, ...values);
  const ground = head + tall;
  const bars = values.map((value, index) => {
    const isLast = index === values.length - 1;
    const width = isLast ? thick : thin;
    const height = value === 0 ? 0 : Math.max(2, Math.round((value / most) * tall));
    return { x: pitch * index + (pitch - width) / 2, y: ground - height, width, height, isLast };
  });
  const highest = values.indexOf(most);
  const [at] = bars.slice(highest, highest + 1);
  const peak =
    at && highest < values.length - 1
      ? { index: highest, x: at.x + at.width / 2, y: at.y, value: most }
      : undefined;
  return { width: pitch * values.length, height: ground + foot, ground, bars, ...(peak ? { peak } : {}) };
}
