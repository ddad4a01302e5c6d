/** Signs that are easily taken for others, by their code point: what they are called. */
const names: Record<string, { ja: string; en: string }> = {
  '0020': { ja: '半角スペース', en: 'a plain space' },
  '00A0': { ja: '改行しないスペース', en: 'a no-break space' },
  '00AD': { ja: 'ソフトハイフン', en: 'a soft hyphen' },
  '2002': { ja: '半角幅のスペース', en: 'an en space' },
  '2003': { ja: '全角幅のスペース', en: 'an em space' },
  '2009': { ja: '細いスペース', en: 'a thin space' },
  '200B': { ja: '幅のないスペース', en: 'a zero-width space' },
  '200C': { ja: '幅のない区切り', en: 'a zero-width non-joiner' },
  '200D': { ja: '幅のないつなぎ', en: 'a zero-width joiner' },
  '200E': { ja: '左から右の印', en: 'a left-to-right mark' },
  '200F': { ja: '右から左の印', en: 'a right-to-left mark' },
  '2010': { ja: 'ハイフン', en: 'a typographic hyphen' },
  '2011': { ja: '改行しないハイフン', en: 'a no-break hyphen' },
  '2012': { ja: '数字幅のダッシュ', en: 'a figure dash' },
  '2013': { ja: '短いダッシュ', en: 'an en dash' },
  '2014': { ja: '長いダッシュ', en: 'an em dash' },
  '2015': { ja: '横線', en: 'a horizontal bar' },
  '2028': { ja: '行の区切り', en: 'a line separator' },
  '202F': { ja: '改行しない細いスペース', en: 'a narrow no-break space' },
  '2060': { ja: '単語をつなぐ印', en: 'a word joiner' },
  '2212': { ja: 'マイナス', en: 'a minus sign' },
  '3000': { ja: '全角スペース', en: 'a full-width space' },
  '3099': { ja: '離れた濁点', en: 'a combining voiced sound mark' },
  '309A': { ja: '離れた半濁点', en: 'a combining semi-voiced sound mark' },
  '30FC': { ja: '長音', en: 'a long vowel mark' },
  FEFF: { ja: 'バイト順の印', en: 'a byte order mark' },
  FF0D: { ja: '全角ハイフン', en: 'a full-width hyphen' },
};

/** A sign for people, by its code point (`U+00A0`): its name where it has one, and the code point. */
export function signName(point: string, language: 'ja' | 'en'): string {
  const known = names[point.slice(2)]?.[language];
  if (language === 'ja') return known ? `${known}(${point})` : `見えない、またはよく似た文字(${point})`;
  return known ? `${known} (${point})` : `the sign ${point}`;
}
