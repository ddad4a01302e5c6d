import { Refused } from './svg-refused.ts';

/** Size of an SVG in CSS pixels, and its view box. */
export interface DrawingSize {
  width: number;
  height: number;
  viewBox: readonly [x: number, y: number, width: number, height: number];
}

/** Maximum length of a side, in CSS pixels. */
export const maxSide = 8000;

// https://www.w3.org/TR/css-values/#absolute-lengths; em and ex as in a browser without a style sheet.
const units: Record<string, number> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  em: 16,
  rem: 16,
  ex: 8,
};

/**
 * The size given by the attributes of the root element, as browsers compute it
 * (https://www.w3.org/TR/SVG2/coords.html#SizingSVGInCSS). Throws `Refused` when there is none or when it is too large.
 */
export function sizeOf(attribute: (name: string) => string | undefined): DrawingSize {
  const box = viewBox(attribute('viewBox'));
  const [width, height] = [length(attribute('width')), length(attribute('height'))];
  const ratio = box && box[2] / box[3];
  const size = {
    width: width ?? (height !== undefined && ratio ? height * ratio : box?.[2]),
    height: height ?? (width !== undefined && ratio ? width / ratio : box?.[3]),
  };
  if (size.width === undefined || size.height === undefined) throw new Refused('image-without-size');
  const [wide, high] = [whole(size.width), whole(size.height)];
  if (Math.max(wide, high) > maxSide) throw new Refused('image-too-large', { size: `${wide} × ${high}` });
  return { width: wide, height: high, viewBox: box ?? [0, 0, size.width, size.height] };
}

const whole = (value: number) => Math.max(1, Math.round(value));
// Longer values are not lengths, and could be slow to parse.
const maxLength = 200;
const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;

/** A length in pixels. Percentages refer to a page, which an image does not have, so they are ignored. */
function length(value = ''): number | undefined {
  if (value.length > maxLength) return undefined;
  const [, amount, unit = ''] = new RegExp(`^\\s*(${number})\\s*([a-z]*)\\s*$`, 'i').exec(value) ?? [];
  const pixels = Number(amount) * (units[unit.toLowerCase()] ?? Number.NaN);
  return pixels > 0 && Number.isFinite(pixels) ? pixels : undefined;
}

/** Four numbers separated by spaces, commas or both. */
function viewBox(value = ''): DrawingSize['viewBox'] | undefined {
  if (value.length > maxLength) return undefined;
  const parts = value.trim().split(/\s*,\s*|\s+/);
  const isNumber = new RegExp(`^${number}$`, 'i');
  if (parts.length !== 4 || !parts.every((part) => isNumber.test(part))) return undefined;
  const [x = 0, y = 0, width = 0, height = 0] = parts.map(Number);
  const isUsable = width > 0 && height > 0 && [x, y, width, height].every(Number.isFinite);
  return isUsable ? [x, y, width, height] : undefined;
}
