import { signName } from '../../signs.ts';
import type { ProblemWords } from '../codes.ts';
import { quoted } from '../quoted.ts';

/** Slips of typing that YAML does not forgive, and what git and Windows leave behind, in Japanese. */
export const slips = {
  'odd-indent': ({ point = '' }) => ({
    message: `行の先頭に${signName(point, 'ja')}があります。`,
    fix: '字下げは半角スペース 2 つにしてください。',
  }),
  'odd-gap': ({ sign, point = '', right }) => ({
    message: `"${sign}" のあとに${signName(point, 'ja')}があります。`,
    fix: `半角スペースで ${right} と書いてください。`,
  }),
  'curly-quotes': ({ value }) => ({
    message: '引用符が “ ” のような曲がった形です。',
    fix: `まっすぐな引用符で ${quoted(value)} と書いてください。`,
  }),
  'other-bullet': ({ sign, right }) => ({
    message: `一覧の行が "${sign}" ではじまっています。`,
    fix: `"-" と半角スペースで ${right} と書いてください。`,
  }),
  'merge-conflict': ({ sign, last }) => ({
    message: last
      ? `git の統合(マージ)が途中です: この行から ${last} 行目まで、両方の変更がならんでいます。`
      : `git の統合(マージ)の印「${sign}」が残っています。`,
    fix: last
      ? '残すほうの文を選び、<<<<<<<、=======、>>>>>>> の行を消してください。'
      : 'この行を消し、前後の文を確かめてください。',
  }),
  'windows-name': ({ value }) => ({
    message: `"${value}" という名前のファイルやフォルダーは、Windows では作れません。`,
    fix: '別の名前にしてください(con、aux、nul、com1 などは使えず、点やスペースで終わる名前、<>:"|?* をふくむ名前も使えません)。',
  }),
} satisfies Record<string, ProblemWords>;
