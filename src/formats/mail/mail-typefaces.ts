/** Fonts and line height of a language in mail. */
interface Type {
  /** CSS font lists. */
  sans: string;
  serif: string;
  /** For Outlook on Windows: one installed font. */
  plain: string;
  /** The line height, in font sizes. */
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

/** By script (ISO 15924), and by script and country where the glyphs differ there. */
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

// The Japanese fonts are for Japanese in between, such as names.
const others: Type = {
  ...{
    sans: `'Avenir Next','Segoe UI',${japanese.sans},sans-serif`,
    serif: `Georgia,${japanese.serif},serif`,
  },
  ...{ plain: "'Segoe UI'", leading: '1.6' },
};

/** Fonts and line height of a language: system fonts, since a mail carries none. */
export function typeOf(locale: string): Type {
  const { script = '', region = '' } = new Intl.Locale(locale).maximize();
  return types[`${script}-${region}`] ?? types[script] ?? others;
}
