import type { ProblemWords } from '../codes.ts';
import { quoted } from '../quoted.ts';
import { addressFix } from './addresses.ts';
import { dateFix } from './dates.ts';
import { mean } from './mean.ts';

/** Problems of fields, in Japanese. */
export const fields = {
  // a field
  'unknown-key': ({ key, suggestion, allowed }) => ({
    message: `"${key}" という項目はありません。${mean(suggestion, key)}`,
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
  'field-too-long': () => ({
    message: 'ひとつの項目としては長すぎます。',
    fix: 'ここは 2,000 文字までにして、続きは項目の下の本文に書いてください。',
  }),
  'unpaired-direction': ({ point }) => ({
    message: `文字の向きを変える見えない記号(${point})が、行の終わりまでに元に戻されていません。`,
    fix: '消してください。エディターで見えないときは、前後の文字ごと消して、打ち直してください。',
  }),
  'not-text': ({ value, suggestion }) => ({
    message: `"${value}" は、文字ではなく数や true・false として読まれます。`,
    fix: `文字として書くときは、引用符で囲んで ${suggestion ?? quoted(value)} と書いてください。`,
  }),
  'not-one-text': () => ({
    message: 'ここには文字をひとつだけ書きます。',
    fix: '一覧や入れ子ではなく、文字を書いてください。',
  }),
  'not-a-list': ({ suggestion }) => ({
    message: 'ここには一覧を書きます。',
    fix: suggestion
      ? `角かっこで囲んで ${suggestion} と書いてください。`
      : '[a, b] のように角かっこで囲むか、行を分けて "- a"、"- b" と書いてください。',
  }),
  'not-a-group': () => ({
    message: 'ここには「項目: 内容」の組を書きます。',
    fix: '次の行から 2 文字下げて "項目: 内容" と書いてください。',
  }),
  'not-a-boolean': ({ value, suggestion }) => ({
    message: `"${value}" は「はい・いいえ」として読めません。`,
    fix: `${suggestion ?? 'true か false'} と書いてください(引用符はつけません)。`,
  }),
  'not-a-number': ({ value, suggestion }) => ({
    message: `"${value}" は数ではありません。`,
    fix: suggestion ? `${suggestion} と書いてください。` : '半角の数字で、引用符なしで書いてください。',
  }),
  'not-whole': ({ value, suggestion }) => ({
    message: `"${value}" は整数ではありません。`,
    fix: suggestion ? `${suggestion} と書いてください。` : '0 や 12 のような、半角の整数で書いてください。',
  }),
  'not-allowed': ({ value, allowed, suggestion }) => ({
    message: `"${value}" は使えません。${mean(suggestion, value)}`,
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
  'not-a-day': (details) => ({
    message: `"${details.value}" という日付はありません。`,
    fix: dateFix(details, '2026-11-21、2026-11、2026 のどれかの形(半角)で書いてください。'),
  }),
  'not-a-full-day': (details) => ({
    message: `"${details.value}" という日付はありません。`,
    fix: dateFix(details, '2026-11-21 の形(半角)で書いてください。'),
  }),
  'not-a-month': (details) => ({
    message: `"${details.value}" という月はありません。`,
    fix: dateFix(details, '2026-11 の形(半角)で書いてください。'),
  }),
  'not-a-moment': (details) => ({
    message: `"${details.value}" という日時はありません。`,
    fix: dateFix(details, '2026-11-21 19:00 の形(半角)で書いてください。'),
  }),
  'not-a-time': (details) => ({
    message: `"${details.value}" という時刻はありません。`,
    fix: dateFix(details, '"19:00" の形(半角)で書いてください。'),
  }),
  'not-a-url': ({ value = '', suggestion }) => ({
    message: `"${value}" はアドレスとして使えません。`,
    fix: suggestion
      ? `${suggestion} と書いてください。`
      : addressFix(value, 'https:// からはじまるアドレスを、そのまま貼りつけてください。'),
  }),
  'not-a-site-url': ({ value }) => ({
    message: `"${value}" にはサイトを置けません。`,
    fix: '? や # を付けず、半角の英数字だけのパスで書いてください(https://example.org/community/ など)。',
  }),
  'not-a-link': ({ value = '', suggestion }) => ({
    message: `"${value}" は行き先として使えません。`,
    fix: suggestion
      ? `${suggestion} と書いてください。`
      : addressFix(
          value,
          'https:// からはじまるアドレスか、/about/ のようなこのサイトのパスを書いてください。',
        ),
  }),
  'not-an-id': ({ value, suggestion }) => ({
    message: `"${value}" は名前(id)として使えません。`,
    fix: suggestion
      ? `${suggestion} と書いてください。`
      : '半角の小文字 a〜z、数字、ハイフンだけで書いてください。',
  }),
  'id-too-long': ({ value }) => ({
    message: `"${value}" は長すぎて、アドレスにできません。`,
    fix: '半角の英小文字・数字・ハイフンで、100 文字までにしてください。',
  }),
  'listed-twice': ({ value }) => ({
    message: `"${value}" が二度書かれています。`,
    fix: 'どちらかを消してください。',
  }),
  'not-a-language': ({ value, suggestion }) => ({
    message: `"${value}" はことばの記号ではありません。${mean(suggestion)}`,
    fix: 'ja や en のような記号(BCP 47)を書いてください。',
  }),
  'not-a-time-zone': ({ value, suggestion }) => ({
    message: `"${value}" というタイムゾーンはありません。${mean(suggestion)}`,
    fix: 'Asia/Tokyo のような名前を書いてください。',
  }),
  'not-a-color': ({ value, suggestion }) => ({
    message: `"${value}" は色として読めません。`,
    fix: suggestion
      ? `${suggestion} と書いてください。`
      : `"#b4432f" のように、引用符で囲んで # と 6 けたで書いてください。`,
  }),
  'not-an-address': ({ value, suggestion }) => ({
    message: `"${value}" はメールアドレスではありません。`,
    fix: suggestion
      ? `${suggestion} と書いてください。`
      : 'conduct@example.org のような、役割のアドレスを書いてください。',
  }),
  'two-urls': ({ value = '' }) => ({
    message: 'アドレスが二つ、続けて書かれています。',
    fix: `ひとつだけ書いてください: ${value.slice(value.search(/(?<=.)https?:\/\//i))}`,
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
