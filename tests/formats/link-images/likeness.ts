import sharp from 'sharp';

/** An image as averages of squares of 6 pixels: what is a little sharper or softer looks the same here. */
async function blurred(png: Uint8Array): Promise<{ width: number; data: Buffer }> {
  const image = sharp(png);
  const { width, height } = await image.metadata();
  const { data, info } = await image
    .removeAlpha()
    .resize(Math.round(width / 6), Math.round(height / 6), { kernel: 'linear', fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, data };
}

/** How far two images are from each other in the shades of a channel (0–255): on average, and where they differ most. */
export async function difference(
  one: Uint8Array,
  other: Uint8Array,
): Promise<{ mean: number; most: number }> {
  const [first, second] = await Promise.all([blurred(one), blurred(other)]);
  if (first.width !== second.width || first.data.length !== second.data.length)
    return { mean: 255, most: 255 };
  let [sum, most] = [0, 0];
  for (const [index, value] of first.data.entries()) {
    const apart = Math.abs(value - (second.data[index] ?? 0));
    sum += apart;
    most = Math.max(most, apart);
  }
  return { mean: sum / first.data.length, most };
}

/** Nobody sees a difference below this: other versions of a library round edges a little differently. */
export const alike = ({ mean, most }: { mean: number; most: number }): boolean => mean < 0.4 && most < 12;
