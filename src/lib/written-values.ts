import { asSeen } from './invisible.ts';

/** Words for yes and no. */
const answers: Record<string, boolean> = {
  ...{ true: true, yes: true, y: true, on: true, はい: true, 有: true, あり: true, する: true, ok: true },
  ...{ false: false, no: false, n: false, off: false, いいえ: false, 無: false, なし: false, しない: false },
  ...{ '1': true, '0': false, '○': true, 〇: true, '×': false, 真: true, 偽: false },
};

/** A text with normalised width, without quotes around it and invisible characters. */
export const plainly = (value: string): string => unquoted(asSeen(value).normalize('NFKC').trim()).trim();

const unquoted = (value: string): string =>
  /^(["'“”„‟〝「『‘’])(.*)(["'“”〞‟」』‘’])$/su.exec(value)?.[2] ?? value;

/** A boolean from words for yes or no; undefined for other words. */
export const writtenBoolean = (value: string): boolean | undefined => {
  const word = plainly(value).toLowerCase();
  return Object.hasOwn(answers, word) ? answers[word] : undefined;
};

const units = /\s*(?:人|名|名様|席|件|回|個|円|日|年|people|persons?|seats?|days?|°)$/i;

/** A number from a written form: `20人`, `２０`, `1,000`; undefined when ambiguous. */
export function writtenNumber(value: string): number | undefined {
  const digits = plainly(value)
    .replace(units, '')
    .replace(/^[-−‐–](?=\d)/, '-');
  const grouped = /^-?\d{1,3}(?:,\d{3})+$/.test(digits) ? digits.replaceAll(',', '') : digits;
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(grouped) ? Number(grouped) : undefined;
}

/** A URL from one without `https://` or with extra text around it; undefined when unclear. */
export function writtenUrl(value: string): string | undefined {
  const text = plainly(value)
    .replace(/^<(.*)>$/, '$1')
    .replace(/^\[[^\]]*\]\((.*)\)$/, '$1');
  const scheme = /^(https?)\s*(?::\s*\/{0,3}\s*|\/\/)(?=[^\s/])/i.exec(text);
  const rest = scheme ? text.slice(scheme[0].length) : text;
  if (/\s/.test(rest) || !/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/i.test(rest))
    return undefined;
  return `${scheme?.[1]?.toLowerCase() ?? 'https'}://${rest}`;
}

/** A colour as `#rrggbb`; undefined for words and transparent colours. */
export function writtenColor(value: string): string | undefined {
  const text = plainly(value).toLowerCase();
  const [, r = '', g = '', b = ''] = /^#?([\da-f])([\da-f])([\da-f])$/.exec(text) ?? [];
  if (r) return `#${r}${r}${g}${g}${b}${b}`;
  const [, six] = /^(?:#|0x)?([\da-f]{6})(?:ff)?$/.exec(text) ?? [];
  if (six) return `#${six}`;
  const parts = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/.exec(text)?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255)) return undefined;
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** A name as an id when nothing of it is lost: `Web_Dev` → `web-dev`; undefined for `C++` and 名古屋. */
export function writtenId(value: string): string | undefined {
  const text = plainly(value)
    .toLowerCase()
    .replace(/[‐‑‒–—―−]/g, '-');
  const made = text.replace(/[\s_./-]+/g, '-').replace(/^-+|-+$/g, '');
  return /^[a-z0-9-]+$/.test(made) ? made : undefined;
}

const named = new Map<string, string>();

/** A language tag from the language's name or another form of the tag: `日本語`, `Japanese`, `ja_JP`. */
export function writtenLanguage(value: string): string | undefined {
  const text = plainly(value);
  if (/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(text)) {
    const tag = text.replaceAll('_', '-');
    try {
      return Intl.getCanonicalLocales(tag)[0];
    } catch {
      return undefined;
    }
  }
  if (named.size === 0) nameLanguages();
  return named.get(text.toLowerCase());
}

// The most spoken languages, by their names in Japanese, English and in themselves.
const tags =
  'ar bn cs da de el en es fa fi fr he hi hu id it ja ko ms nb nl pl pt ro ru sv sw ta te th tr uk ur vi zh'.split(
    ' ',
  );

function nameLanguages(): void {
  for (const tag of tags)
    for (const locale of ['ja', 'en', tag]) {
      const name = new Intl.DisplayNames([locale], { type: 'language' }).of(tag);
      if (name) named.set(name.toLowerCase(), tag);
    }
}

/** A time zone from its city or in another case: `tokyo`, `asia/tokyo`; undefined when several match. */
export function writtenTimeZone(value: string): string | undefined {
  const text = plainly(value).toLowerCase().replaceAll(' ', '_');
  const all = Intl.supportedValuesOf('timeZone');
  const found = all.filter((zone) =>
    [zone.toLowerCase(), zone.split('/').at(-1)?.toLowerCase()].includes(text),
  );
  return found.length === 1 ? found[0] : undefined;
}
