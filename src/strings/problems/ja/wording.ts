import type { ProblemWords } from '../codes.ts';
import { mean } from './mean.ts';

/** Problems of content/strings/, in Japanese. */
export const wording = {
  'unknown-placeholder': ({ name, suggestion, allowed }) => ({
    message: `このことばに {${name}} はありません。${mean(suggestion && `{${suggestion}}`)}`,
    fix: allowed
      ? `次のどれかを書いてください: ${allowed}`
      : 'このことばには、ほかの値は入りません。かっこを消してください。',
  }),
  'not-a-count': ({ name }) => ({
    message: `{${name}} は数ではないので、数によって文を変えることはできません。`,
    fix: `{${name}} とだけ書いてください。`,
  }),
  'unknown-plural-form': ({ form, suggestion, allowed }) => ({
    message: `"${form}" という数の区別はありません。${mean(suggestion)}`,
    fix: `次のどれか、または =1 のような数を書いてください: ${allowed}`,
  }),
  'no-other-form': () => ({
    message: '"other" の場合が書かれていません。',
    fix: 'ほかのどれにも当てはまらない数のために、other {…} を足してください。',
  }),
  'broken-template': ({ near }) => ({
    message: `かっこの書きかたが正しくありません(「${near}」のあたり)。`,
    fix: '{ と } の数をそろえてください。例: {count, plural, one {# person} other {# people}}',
  }),
} satisfies Record<string, ProblemWords>;

/** Those that nothing waits for. */
export const wordingWarnings = {
  'strings-missing': ({ count, all, first }) => ({
    message: `${all} のことばのうち ${count} が、まだ訳されていません(${first})。英語で表示されます。`,
    fix: `\`npm run check -- --strings\` ですべて見られます。`,
  }),
  'locale-without-wording': ({ value, file }) => ({
    message: `"${value}" のサイトのことば(見出しやボタンなど)がないので、英語で表示されます。`,
    fix: `\`npm run new -- strings ${value}\` で ${file} をつくり、訳してください。`,
  }),
  'wording-unused': ({ value, allowed }) => ({
    message: `サイトに "${value}" のページはないので、このファイルは使われません。`,
    fix: `community.yaml の locales に加えるか、ファイル名を直してください(いまの locales: ${allowed})。`,
  }),
} satisfies Record<string, ProblemWords>;
