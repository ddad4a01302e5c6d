import { cached } from './get-or-make.ts';

interface Tag {
  language: string;
  script: string | undefined;
  /** The region, if the tag names one. */
  named: string | undefined;
  /** The region that CLDR's likely subtags add where the tag names none. */
  region: string | undefined;
}

// Languages that match each other: `no` means Bokmål
// (https://www.unicode.org/reports/tr35/#Language_Tag_to_Locale_Identifier).
const sameLanguage: Readonly<Record<string, string>> = { no: 'nb' };

// Languages whose readers can read either script. This does not hold for others, such as Azerbaijani in Arabic script
// (languageMatching in https://github.com/unicode-org/cldr/blob/main/common/supplemental/languageInfo.xml).
const readInAnyScript: ReadonlySet<string> = new Set(['zh', 'sr']);

const tags = new Map<string, Tag | undefined>();

const parsed = (text: string): Tag | undefined =>
  cached(tags, text, () => {
    try {
      const locale = new Intl.Locale(text);
      const { language, script, region } = locale.maximize();
      return { language: sameLanguage[language] ?? language, script, named: locale.region, region };
    } catch {
      return undefined;
    }
  });

// An empty string means that nothing matches: undefined would not be cached.
const matches = new Map<string, string>();

/**
 * The one of the `available` languages that suits a reader of `wanted` best; undefined when none is in the same
 * language. Tags are BCP 47 in any case. Like RFC 4647, section 3.4 (lookup), `pt-BR` finds `pt`; in addition `pt`
 * finds `pt-BR`, and likely scripts count: `zh-TW` finds `zh-Hant` rather than `zh`.
 */
export function bestLanguage(wanted: string, available: readonly string[]): string | undefined {
  if (available.includes(wanted)) return wanted;
  const found = cached(matches, `${wanted} ${available.join()}`, () => closestTo(wanted, available) ?? '');
  return found === '' ? undefined : found;
}

function closestTo(wanted: string, available: readonly string[]): string | undefined {
  const reader = parsed(wanted);
  let best: { tag: string; distance: number } | undefined;
  for (const tag of available) {
    const there = parsed(tag);
    const distance = reader && there ? distanceOf(reader, there) : Infinity;
    if (distance < (best?.distance ?? Infinity)) best = { tag, distance };
  }
  return best?.tag;
}

function distanceOf(reader: Tag, there: Tag): number {
  if (reader.language !== there.language) return Infinity;
  if (reader.script !== there.script) return readInAnyScript.has(reader.language) ? 4 : Infinity;
  if (reader.named === there.named) return 0;
  if (reader.region === there.region) return 1;
  return there.named === undefined ? 2 : 3;
}

/**
 * Whether a text in `language` needs no `lang` attribute on a page in `locale`: `pt` on a page in `pt-BR`, but not the
 * other way round.
 */
export function isWithin(language: string, locale: string): boolean {
  if (language === locale) return true;
  const [text, page] = [parsed(language), parsed(locale)];
  if (!text || !page || text.language !== page.language || text.script !== page.script) return false;
  return text.named === undefined || text.named === page.named;
}
