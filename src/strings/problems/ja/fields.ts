import { closest } from '../../../lib/closest.ts';
import { languageOfCountry } from '../../../lib/languages.ts';
import type { ProblemWords } from '../codes.ts';
import { quoted } from '../quoted.ts';
import { dateFix } from './dates.ts';
import { mean } from './mean.ts';

/** Problems of fields, in Japanese. */
export const fields = {
  // a field
  'unknown-key': ({ key, suggestion, allowed }) => ({
    message: `"${key}" という項目はありません。${mean(suggestion)}`,
    fix: `使える項目の名前に直すか、消してください: ${allowed}`,
  }),
  missing: ({ field, example }) => ({
    message: `"${field}" がありません。かならず書く項目です。`,
    fix: example
      ? `たとえば次の行を足してください: ${example}`
      : `"${field}: " の行を足して、内容を書いてください。`,
  }),
  'empty-field': ({ field, example }) => ({
    message: `"${field}" の内容がありません。`,
    fix: `内容を書くか、行ごと消してください。${example ? `書きかたの例: ${example}` : ''}`,
  }),
  'empty-text': () => ({ message: '文字がありません。', fix: '内容を書くか、行ごと消してください。' }),
  'not-text': ({ value }) => ({
    message: `"${value}" は、文字ではなく数や true・false として読まれます。`,
    fix: `文字として書くときは、引用符で囲んで ${quoted(value)} と書いてください。`,
  }),
  'not-one-text': () => ({
    message: 'ここには文字をひとつだけ書きます。',
    fix: '一覧や入れ子ではなく、文字を書いてください。',
  }),
  'not-a-list': ({ value }) => ({
    message: 'ここには一覧を書きます。',
    fix: `[${value}] のように角かっこで囲むか、行を分けて "- ${value}" と書いてください。`,
  }),
  'not-a-group': () => ({
    message: 'ここには「項目: 内容」の組を書きます。',
    fix: '次の行から 2 文字下げて "項目: 内容" と書いてください。',
  }),
  'not-a-boolean': ({ value }) => ({
    message: `"${value}" は「はい・いいえ」として読めません。`,
    fix: 'true か false と書いてください(引用符はつけません)。',
  }),
  'not-a-number': ({ value }) => ({
    message: `"${value}" は数ではありません。`,
    fix: '半角の数字で、引用符なしで書いてください。',
  }),
  'not-whole': ({ value }) => ({
    message: `"${value}" は整数ではありません。`,
    fix: '0 や 12 のような、半角の整数で書いてください。',
  }),
  'not-allowed': ({ value, allowed, suggestion }) => ({
    message: `"${value}" は使えません。${mean(suggestion)}`,
    fix: `次のどれかを書いてください: ${allowed}`,
  }),
  'too-few': ({ minimum }) => ({
    message: '一覧の数が足りません。',
    fix: `${minimum} つ以上書いてください。`,
  }),
  'too-small': ({ value, minimum }) => ({
    message: `${value} は小さすぎます。`,
    fix: `${minimum} 以上にしてください。`,
  }),
  'too-big': ({ value, maximum }) => ({
    message: `${value} は大きすぎます。`,
    fix: `${maximum} 以下にしてください。`,
  }),
  invalid: ({ value, reason }) => ({
    message: `"${value}" は使えません(${reason})。`,
    fix: '内容を見直してください。',
  }),
  'not-a-day': ({ value = '' }) => ({
    message: `"${value}" という日付はありません。`,
    fix: dateFix(value, 'day', '2026-11-21、2026-11、2026 のどれかの形(半角)で書いてください。'),
  }),
  'not-a-full-day': ({ value = '' }) => ({
    message: `"${value}" という日付はありません。`,
    fix: dateFix(value, 'full-day', '2026-11-21 の形(半角)で書いてください。'),
  }),
  'not-a-month': ({ value = '' }) => ({
    message: `"${value}" という月はありません。`,
    fix: dateFix(value, 'month', '2026-11 の形(半角)で書いてください。'),
  }),
  'not-a-moment': ({ value = '' }) => ({
    message: `"${value}" という日時はありません。`,
    fix: dateFix(value, 'moment', '2026-11-21 19:00 の形(半角)で書いてください。'),
  }),
  'not-a-time': ({ value }) => ({
    message: `"${value}" という時刻はありません。`,
    fix: '"19:00" の形(半角)で書いてください。',
  }),
  'not-a-url': ({ value }) => ({
    message: `"${value}" はアドレスとして使えません。`,
    fix: 'https:// からはじまるアドレスを、そのまま貼りつけてください。',
  }),
  'not-a-link': ({ value }) => ({
    message: `"${value}" は行き先として使えません。`,
    fix: 'https:// からはじまるアドレスか、/about/ のようなこのサイトのパスを書いてください。',
  }),
  'not-an-id': ({ value }) => ({
    message: `"${value}" は名前(id)として使えません。`,
    fix: '半角の小文字 a〜z、数字、ハイフンだけで書いてください。',
  }),
  'not-a-language': ({ value = '' }) => ({
    message: `"${value}" はことばの記号ではありません。${mean(languageOfCountry(value))}`,
    fix: 'ja や en のような記号(BCP 47)を書いてください。',
  }),
  'not-a-time-zone': ({ value = '' }) => ({
    message: `"${value}" というタイムゾーンはありません。${mean(closest(value, Intl.supportedValuesOf('timeZone')))}`,
    fix: 'Asia/Tokyo のような名前を書いてください。',
  }),
  'not-a-color': ({ value }) => ({
    message: `"${value}" は色として読めません。`,
    fix: `"#b4432f" のように、引用符で囲んで # と 6 けたで書いてください。`,
  }),
  'not-an-address': ({ value }) => ({
    message: `"${value}" はメールアドレスではありません。`,
    fix: 'conduct@example.org のような、役割のアドレスを書いてください。',
  }),
  'not-a-way-out': ({ value }) => ({
    message: `"${value}" は、配信をやめるためのリンクにできません。`,
    fix: 'https:// からはじまるアドレスか、配信サービスの差しこみ文字({{unsubscribe_url}} など、空白や引用符のないもの)を書いてください。',
  }),
  'no-language': () => ({
    message: 'どのことばの文も書かれていません。',
    fix: '{ja: 日本語の文, en: English} のように書いてください。',
  }),
  'one-of': ({ a, b, optional }) => ({
    message: `${a} と ${b} の両方が書かれている${optional ? '' : 'か、どちらも書かれていない'}ようです。`,
    fix: `${a} か ${b} の、どちらかひとつだけ書いてください。`,
  }),
} satisfies Record<string, ProblemWords>;
