/** What the words next to a number say it is; undefined when they say nothing. */
export type PhoneContext = 'telephone' | 'dial-in' | 'other' | undefined;

// Longer words come first: 電話番号 must not match as 番号, nor お問い合わせ番号 (of a parcel) as お問い合わせ.
const words: [Exclude<PhoneContext, undefined>, RegExp][] = [
  [
    'dial-in',
    /電話(?:で|から|でも|での|による)(?:の)?(?:ご)?参加|電話(?:参加|会議)|ダイヤル\s*イン|会議用?(?:の)?(?:電話)?番号|dial[- ]?in|join by (?:phone|telephone)|by (?:phone|telephone) only|one[- ]tap mobile|ワンタップモバイル|conference (?:call|bridge|line)|call[- ]in number|audio conference|音声会議/,
  ],
  [
    'other',
    /お?問い?合わ?せ(?:伝票)?番号|伝票(?:番号)?|送り状|追跡|配送(?:番号|状況)?|荷物|tracking|parcel|shipment|waybill/,
  ],
  [
    'telephone',
    /電話番号|携帯番号|連絡先番号|緊急連絡|phone (?:number|no\.?)|mobile (?:number|no\.?)|tel(?:ephone)? no\.?|cell (?:number|no\.?)|contact number|fax(?: no\.?| number)?/,
  ],
  [
    'other',
    /(?:ミーティング|会議|ウェビナー)\s*(?:id|番号|コード)|meeting\s*(?:id|number|no\.?)|webinar\s*(?:id|number)|zoom(?:\s*(?:id|番号))?|webex|パスコード|パスワード|passcode|password|\bpin\b|暗証|アクセス\s*コード|参加コード|access\s*code|認証コード|コード|\bcode\b/,
  ],
  [
    'other',
    /(?:受付|予約|注文|整理|会員|登録|法人|口座|参照|管理|学籍|社員|図書|資産|識別|申込|証明書|ロット|製造|機材|部品|ビルド|チケット|領収書?|請求書?|発注|在庫|商品|書籍|貸出|申請|発表|電気|契約|取引|お客様|シリアル)(?:番号|ナンバー|no\.?)|シリアル|型番|品番|\bserial\b|\bmodel\b|\bpart (?:no\.?|number)|\bsku\b|\border\b|\binvoice\b|\bbooking\b|\breservation\b|\breference\b|\bref\.?|\bticket\b|\bissue\b|\bmember(?:ship)?\b|\bbadge\b|\baccount\b|\biban\b|\blot\b|\basset\b|\bregistration (?:no\.?|number)/,
  ],
  [
    'other',
    /\bisbn\b|\bissn\b|\bjan\b|\bean\b|\bupc\b|\bdoi\b|\borcid\b|\bpmid\b|\buuid\b|\bmac\b|\bip\b|\bversion\b|\bver\.|バージョン|\bbuild\b|\bcommit\b|\bhash\b|ハッシュ|\bsha\d*|\bchecksum\b|\bmd5\b|unix ?time|epoch|timestamp|タイムスタンプ|乱数|random|座標|緯度|経度|\blat\b|\blon(?:g)?\b|latitude|longitude|coordinates|price|価格|値段|金額|合計|円|\bjpy\b|\busd\b|〒|郵便番号|postal|\bzip\b|connpass|event id|イベント\s*id/,
  ],
  [
    'telephone',
    /でんわ|電話|携帯|ケータイ|けいたい|スマホ|ファックス|ファクス|☎|☏|📞|📱|\btel\b|\btél\b|\btelefono?\b|\bteléfono\b|\btelefone\b|\bhandy\b|\bphone\b|\bmobile\b|\bcell\b|\bcall(?: me| us)?\b|\bring\b|\btext me\b|\bsms\b|\bwhatsapp\b|\bsignal\b|ショートメール|連絡先|ご?連絡|お?問い?合わ?せ|전화|电话|電話番號|手机|手機|телефон|โทร/,
  ],
  ['other', /番号|ナンバー|\bnumber\b|\bno\.|№|\bid\b/],
];

const maxBefore = 40;
const maxAfter = 16;

/** Classifies the number at `from`–`to` by the words next to it: those before it take precedence, then the nearest. */
export function phoneContextOf(text: string, from: number, to: number): PhoneContext {
  const line = text.lastIndexOf('\n', from - 1) + 1;
  const before = text.slice(Math.max(line, from - maxBefore), from).toLowerCase();
  const nearest = lastWord(before.slice(endOfNumbers(before)));
  if (nearest) return nearest;
  const end = text.indexOf('\n', to);
  const after = text.slice(to, Math.min(end < 0 ? text.length : end, to + maxAfter)).toLowerCase();
  return firstWord(after) ?? (followsDialInHeading(text, line) ? 'dial-in' : undefined);
}

/** The end of the last earlier number in `before`: words that describe that number do not describe the next one. */
function endOfNumbers(before: string): number {
  const last = [...before.matchAll(/\d(?:[ .()-]{0,2}\d){5,}/g)].at(-1);
  return last ? last.index + last[0].length : 0;
}

/** Whether one of the lines before says that numbers to join a conference follow. */
function followsDialInHeading(text: string, line: number): boolean {
  const lines = text
    .slice(Math.max(0, line - 400), line)
    .split('\n')
    .slice(-8)
    .join('\n')
    .toLowerCase();
  return words[0]?.[1].test(lines) ?? false;
}

function lastWord(text: string): PhoneContext {
  let best: { kind: PhoneContext; end: number; length: number } | undefined;
  for (const { kind, start, length } of matchesIn(text)) {
    if (kind === 'dial-in') return kind;
    const end = start + length;
    if (!best || end > best.end || (end === best.end && length > best.length)) best = { kind, end, length };
  }
  return best?.kind;
}

function firstWord(text: string): PhoneContext {
  let best: { kind: PhoneContext; start: number; length: number } | undefined;
  for (const each of matchesIn(text)) {
    if (!best || each.start < best.start || (each.start === best.start && each.length > best.length))
      best = each;
  }
  return best?.kind;
}

function* matchesIn(text: string): Generator<{ kind: PhoneContext; start: number; length: number }> {
  for (const [kind, pattern] of words) {
    for (const match of text.matchAll(new RegExp(pattern, 'g'))) {
      yield { kind, start: match.index, length: match[0].length };
    }
  }
}
