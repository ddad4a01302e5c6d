/** How a language is set in a mail. */
interface Type {
  /** Lists of fonts, as CSS has them. */
  sans: string;
  serif: string;
  /** For Outlook on Windows, which takes one that it has. */
  plain: string;
  /** The height of lines, in font sizes. */
  leading: string;
}

const japanese = {
  sans: "'Hiragino Sans','Noto Sans JP','Yu Gothic',Meiryo",
  serif: "'Hiragino Mincho ProN','Noto Serif JP','Yu Mincho'",
};

const simplified: Type = {
  sans: "'PingFang SC','Noto Sans SC','Microsoft YaHei',sans-serif",
  serif: "'Songti SC','Noto Serif SC',SimSun,serif",
  plain: "'Microsoft YaHei'",
  leading: '1.8',
};
const traditional: Type = {
  sans: "'PingFang TC','Noto Sans TC','Microsoft JhengHei',sans-serif",
  serif: "'Songti TC','Noto Serif TC',PMingLiU,serif",
  plain: "'Microsoft JhengHei'",
  leading: '1.8',
};
const hongKong: Type = {
  ...traditional,
  sans: "'PingFang HK','Noto Sans HK','Microsoft JhengHei',sans-serif",
  serif: "'Songti TC','Noto Serif HK',MingLiU_HKSCS,serif",
};

/** By script (ISO 15924), and by country where a script has other shapes there. */
const types: Readonly<Record<string, Type>> = {
  Jpan: {
    ...{ sans: `${japanese.sans},sans-serif`, serif: `${japanese.serif},serif` },
    ...{ plain: "'Yu Gothic',Meiryo", leading: '1.8' },
  },
  ...{ Hans: simplified, Hant: traditional, 'Hant-HK': hongKong, 'Hant-MO': hongKong },
  Kore: {
    ...{ sans: "'Apple SD Gothic Neo','Noto Sans KR','Malgun Gothic',sans-serif" },
    ...{ serif: "AppleMyungjo,'Noto Serif KR',Batang,serif", plain: "'Malgun Gothic'", leading: '1.8' },
  },
  Arab: {
    ...{ sans: "'SF Arabic','Geeza Pro','Noto Sans Arabic','Segoe UI',Tahoma,sans-serif" },
    ...{ serif: "'Noto Naskh Arabic','Geeza Pro','Traditional Arabic',serif" },
    ...{ plain: "'Segoe UI',Tahoma", leading: '1.8' },
  },
};

// What stands between them in Japanese, names above all, has faces too.
const others: Type = {
  ...{
    sans: `'Avenir Next','Segoe UI',${japanese.sans},sans-serif`,
    serif: `Georgia,${japanese.serif},serif`,
  },
  ...{ plain: "'Segoe UI'", leading: '1.6' },
};

/** How a language is set: system fonts, since a mail brings none along, and the height of lines. */
export function typeOf(locale: string): Type {
  const { script = '', region = '' } = new Intl.Locale(locale).maximize();
  return types[`${script}-${region}`] ?? types[script] ?? others;
}
