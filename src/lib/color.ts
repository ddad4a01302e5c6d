/** A colour as `#rrggbb`. */
export type Hex = string;

/** Lightness 0–1 and the two opponent axes of Oklab (https://bottosson.github.io/posts/oklab/). */
type Oklab = readonly [lightness: number, a: number, b: number];
type Rgb = readonly [red: number, green: number, blue: number];

/** Backgrounds that colours must be readable on; the same as in `styles/tokens.css`. */
export const backgrounds = {
  paper: '#f7f1e4',
  sheet: '#fffcf5',
  night: '#121829',
  nightSheet: '#1b2238',
} as const;

/** Text on a filled area is light or dark, whichever has more contrast. */
const textColors = { light: '#fffaf0', dark: '#1d1a16' } as const;

/** Minimum contrast of text by WCAG 2.2, SC 1.4.3 (4.5), with a margin for rounding. */
const minContrast = 4.6;

/** A colour adjusted to be readable: as a filled area with text on it, and as text on the light and dark backgrounds. */
export interface Tint {
  /** The colour itself, changed only as far as the text on it needs. */
  fill: Hex;
  onFill: Hex;
  /** Readable as text on the light background, also on a light tint of itself. */
  inkLight: Hex;
  /** The same for the dark colour scheme. */
  inkDark: Hex;
}

const made = new Map<Hex, Tint>();

/** The readable variants of a colour; deterministic. */
export function tint(color: Hex): Tint {
  const known = made.get(color);
  if (known) return known;
  const onFill =
    contrast(color, textColors.light) >= contrast(color, textColors.dark)
      ? textColors.light
      : textColors.dark;
  const fresh: Tint = {
    fill: untilReadable(color, [onFill], onFill === textColors.light ? -1 : 1),
    onFill,
    inkLight: untilReadable(color, [backgrounds.paper, mix(color, backgrounds.paper, 0.16)], -1),
    inkDark: untilReadable(color, [backgrounds.nightSheet, mix(color, backgrounds.nightSheet, 0.16)], 1),
  };
  made.set(color, fresh);
  return fresh;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: Hex, other: Hex): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Blends a `share` (0–1) of one colour over another. */
export function mix(color: Hex, background: Hex, share: number): Hex {
  const [over, under] = [channels(color), channels(background)];
  return hex(over.map((value, index) => value * share + (under[index] ?? 0) * (1 - share)) as unknown as Rgb);
}

/** Moves a colour towards dark (-1) or light (+1), keeping its hue, until its contrast with all `others` is high enough. */
function untilReadable(color: Hex, others: readonly Hex[], direction: 1 | -1): Hex {
  const [lightness, a, b] = toOklab(color);
  for (let step = 0; step <= 100; step++) {
    const moved = lightness + (direction * step) / 100;
    if (moved < 0 || moved > 1) break;
    const candidate = step === 0 ? color.toLowerCase() : fromOklab([moved, a, b]);
    if (others.every((other) => contrast(candidate, other) >= minContrast)) return candidate;
  }
  return direction === 1 ? textColors.light : textColors.dark;
}

function channels(color: Hex): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as unknown as Rgb;
}

const hex = (rgb: Rgb) =>
  `#${rgb
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const linear = (value: number) =>
  value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
const gamma = (value: number) =>
  255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

function luminance(color: Hex): number {
  const [red, green, blue] = channels(color).map(linear) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toOklab(color: Hex): Oklab {
  const [red, green, blue] = channels(color).map(linear) as unknown as Rgb;
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

/** Colours outside of sRGB lose chroma, not hue, until they fit. */
function fromOklab([lightness, a, b]: Oklab): Hex {
  for (let chroma = 1; chroma > 0; chroma -= 0.05) {
    const rgb = toLinear([lightness, a * chroma, b * chroma]);
    if (rgb.every((value) => value >= -0.0001 && value <= 1.0001))
      return hex(rgb.map(gamma) as unknown as Rgb);
  }
  return hex(toLinear([lightness, 0, 0]).map(gamma) as unknown as Rgb);
}

function toLinear([lightness, a, b]: Oklab): Rgb {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}
