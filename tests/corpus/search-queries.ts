/** What somebody types, and what must be among the first ten answers, and what must not be an answer at all. */
export interface SearchQuery {
  /** As in the address of the page: `q=…`, perhaps with `kind`, `chapter`, `year`. */
  typed: string;
  /** Addresses, from the site's root. */
  expected: readonly string[];
  forbidden?: readonly string[];
  /** Nothing may be found. */
  nothing?: true;
}

const dojo = (...numbers: number[]) => numbers.map((number) => `/chapters/dojo-${number}/`);
const news = (year: number, number: number) => `/outputs/${year}/#news-${number}`;
const ekiden = (year: number, ...numbers: number[]) =>
  numbers.map((number) => `/outputs/${year}/#ekiden-${number}`);
const posts = (...days: string[]) => days.map((day) => `/post-${day}/`);

/** Chapters of a network, their meetings and news. */
export const coderdojoQueries: readonly SearchQuery[] = [
  { typed: 'q=京都', expected: dojo(240, 39), forbidden: dojo(342, 130, 233, 174) },
  { typed: 'q=東京都', expected: dojo(130), forbidden: dojo(240, 39) },
  { typed: 'q=神戸', expected: dojo(48, 119, 67) },
  { typed: 'q=西神戸', expected: dojo(119), forbidden: dojo(48, 67) },
  { typed: 'q=新宿', expected: dojo(315, 69), forbidden: dojo(84) },
  { typed: 'q=三島・沼津', expected: dojo(129) },
  { typed: 'q=三島 沼津', expected: dojo(129) },
  { typed: 'q=せんなん', expected: dojo(110) },
  { typed: 'q=センナン', expected: dojo(110) },
  { typed: 'q=ｾﾝﾅﾝ', expected: dojo(110) },
  { typed: 'q=ナカマ&kind=chapters', expected: dojo(229) },
  { typed: 'q=なかま&kind=events', expected: ['/events/2019-09-01-dojo-229/'], forbidden: dojo(229) },
  { typed: 'q=柏&kind=chapters', expected: dojo(23, 112, 311) },
  { typed: 'q=柏の葉&kind=chapters', expected: dojo(311), forbidden: dojo(23, 112) },
  { typed: 'q=柏&kind=events&year=2013', expected: ['/events/2013-05-05-dojo-23/'], forbidden: dojo(23) },
  { typed: 'q=柏&chapter=dojo-112', expected: dojo(112), forbidden: dojo(23) },
  { typed: 'q=会津', expected: dojo(79, 346), forbidden: dojo(132, 245) },
  { typed: 'q=津山', expected: dojo(132), forbidden: dojo(79, 37) },
  { typed: 'q=札幌', expected: dojo(64, 104) },
  { typed: 'q=札幌東', expected: dojo(104), forbidden: dojo(64) },
  { typed: 'q=名護&kind=chapters', expected: dojo(186), forbidden: dojo(31, 198) },
  { typed: 'q=名古屋', expected: dojo(31, 32), forbidden: dojo(186) },
  { typed: 'q=高田馬場', expected: dojo(58) },
  { typed: 'q=髙田馬場', expected: dojo(58) },
  { typed: 'q=沖縄 那覇', expected: dojo(216), forbidden: dojo(198, 356) },
  { typed: 'q=大阪府&kind=chapters', expected: dojo(41, 348) },
  { typed: 'q=機械学習', expected: [news(2020, 69), news(2020, 61)], forbidden: dojo(23) },
  { typed: 'q=機械 学習', expected: [news(2020, 69)] },
  { typed: 'q=ボランティアポータル', expected: [news(2020, 63)] },
  { typed: 'q=ﾎﾞﾗﾝﾃｨｱﾎﾟｰﾀﾙ', expected: [news(2020, 63)] },
  { typed: 'q=ｓｃｒａｔｃｈ&kind=topics', expected: ['/topics/scratch/'] },
  { typed: 'q=micro:bit 広島', expected: dojo(53, 52), forbidden: dojo(315) },
  { typed: 'q=新幹線', expected: [], nothing: true },
  { typed: 'q=鼠', expected: [], nothing: true },
];

/** A relay of articles, the posts of a blog, and an old newsletter. */
export const vimJpQueries: readonly SearchQuery[] = [
  { typed: 'q=新聞', expected: [], nothing: true },
  { typed: 'q=正規表現', expected: [...ekiden(2023, 204), ...ekiden(2025, 804), ...posts('2013-05-23')] },
  { typed: 'q=表現 正規', expected: ekiden(2023, 204) },
  { typed: 'q=規正', expected: [], nothing: true },
  { typed: 'q=マクロ&kind=outputs', expected: ekiden(2025, 1059, 1049), forbidden: ekiden(2024, 676) },
  { typed: 'q=まくろ&kind=outputs', expected: ekiden(2025, 1059, 1049) },
  { typed: 'q=ﾏｸﾛ&kind=outputs', expected: ekiden(2025, 1059, 1049) },
  { typed: 'q=折り畳み', expected: [...ekiden(2023, 174), ...ekiden(2025, 1259)] },
  { typed: 'q=telescope', expected: [...ekiden(2025, 944), ...ekiden(2024, 500)] },
  { typed: 'q=TELESCOPE.NVIM', expected: ekiden(2024, 500) },
  { typed: 'q=ＬＳＰ', expected: ekiden(2023, 103) },
  { typed: 'q=lsp&year=2023', expected: ekiden(2023, 105, 209), forbidden: ekiden(2025, 1116) },
  { typed: 'q=日本語入力', expected: [...ekiden(2024, 749), ...ekiden(2026, 1509)] },
  { typed: 'q=ﾌﾟﾗｸﾞｲﾝ 音楽', expected: ekiden(2024, 676) },
  { typed: 'q=denops', expected: ekiden(2023, 55, 107) },
  { typed: 'q=VimConf 2019', expected: posts('2019-08-21', '2019-11-20'), forbidden: posts('2017-10-25-2') },
  {
    typed: 'q=チャリティー 決算',
    expected: posts('2014-03-03', '2013-01-24'),
    forbidden: posts('2012-12-05'),
  },
  { typed: 'q=文字コード', expected: [...ekiden(2025, 907), ...ekiden(2026, 1542)] },
  { typed: 'q=オフ会', expected: [...ekiden(2023, 118), ...ekiden(2024, 218)], forbidden: ekiden(2023, 111) },
  { typed: 'q=もくもく会', expected: ekiden(2023, 111), forbidden: ekiden(2023, 118) },
  { typed: 'q=tmux ペイン', expected: ekiden(2026, 1609) },
  { typed: 'q=ターミナル 通知', expected: ekiden(2025, 871), forbidden: ekiden(2023, 81) },
  { typed: 'q=書き初め', expected: ekiden(2025, 773), forbidden: ekiden(2023, 111) },
  { typed: 'q=書初め', expected: [], nothing: true },
  { typed: 'q=カレンダー 2013', expected: posts('2012-12-11') },
  { typed: 'q=HTML タグ&kind=outputs', expected: ekiden(2023, 146) },
  { typed: 'q=surround', expected: ekiden(2023, 146, 43) },
  { typed: 'q=treesitter', expected: [...ekiden(2025, 1131), ...ekiden(2023, 174)] },
  { typed: 'q=スニペット', expected: ekiden(2023, 182) },
  { typed: 'q=Scala&kind=outputs', expected: ekiden(2023, 74) },
  { typed: 'q=Go&kind=outputs&year=2023', expected: ekiden(2023, 94) },
  { typed: 'q=C++&kind=pages', expected: posts('2011-11-25') },
  { typed: 'q=絵文字', expected: posts('2017-11-27') },
  { typed: 'q=喋らせ', expected: ekiden(2024, 672) },
  { typed: 'q=ライトニングトーク&kind=pages', expected: posts('2025-09-07', '2018-09-10') },
  { typed: 'q=スポンサー 2018', expected: posts('2018-06-07-2') },
  { typed: 'q=メーリングリスト', expected: posts('2015-07-03') },
  { typed: 'q=タイムテーブル', expected: posts('2017-10-25-2', '2019-08-16') },
  { typed: 'q=Docker&kind=outputs', expected: ekiden(2023, 55, 150) },
  { typed: 'q=installing&kind=pages', expected: posts('2014-01-11') },
];
