import { backgrounds, type Hex, mix, tint } from '../../lib/color.ts';
import { mirrored, sidesOf } from './mail-spacing.ts';
import { typeOf } from './mail-typefaces.ts';

/** A colour for the light and the dark scheme. */
type ColorPair = readonly [light: Hex, dark: Hex];

type ColorName = keyof ReturnType<typeof mailColors>;

/** The colours of a mail: those of `styles/tokens.css`, an accent, and the colour of the spotlight's chapter. */
export function mailColors(accent: Hex, chapter: Hex) {
  const [of, its] = [tint(accent), tint(chapter)];
  return {
    paper: [backgrounds.paper, backgrounds.night],
    sheet: [backgrounds.sheet, backgrounds.nightSheet],
    ink: ['#241f1a', '#f0e7d5'],
    soft: ['#60564a', '#b8b0a1'],
    hairline: ['#dcd1bb', '#343c55'],
    rule: ['#241f1a', '#8c8778'],
    sunday: ['#b3261e', '#f2958b'],
    saturday: ['#1f5a8c', '#8fc0ec'],
    accent: [of.inkLight, of.inkDark],
    button: [of.fill, of.fill],
    onButton: [of.onFill, of.onFill],
    tint: [its.inkLight, its.inkDark],
    front: [mix(its.fill, backgrounds.paper, 0.14), mix(its.fill, backgrounds.night, 0.14)],
  } as const satisfies Record<string, ColorPair>;
}

type MailColors = ReturnType<typeof mailColors>;
type Property = 'color' | 'background-color' | 'border-color';

/** The coloured elements; all that differs in the dark scheme. */
const coloredElements: readonly (readonly [selector: string, property: Property, colorName: ColorName])[] = [
  ['body', 'background-color', 'paper'],
  ['body>div', 'background-color', 'paper'],
  ['.paper', 'background-color', 'paper'],
  ['.paper>table', 'background-color', 'paper'],
  ['.front', 'background-color', 'front'],
  ['.front>table', 'background-color', 'front'],
  ['.sheet', 'background-color', 'sheet'],
  ['.sheet>table', 'background-color', 'sheet'],
  ['.note', 'background-color', 'sheet'],
  ['.note', 'border-color', 'hairline'],
  ['.ink>div', 'color', 'ink'],
  ['.soft', 'color', 'soft'],
  ['.tint', 'color', 'tint'],
  ['a', 'color', 'accent'],
  ['.plain', 'color', 'ink'],
  ['.button a', 'color', 'onButton'],
  ['.column', 'border-color', 'rule'],
  ['.masthead', 'border-color', 'rule'],
  ['.row', 'border-color', 'hairline'],
  ['.leaf', 'border-color', 'rule'],
  ['.sunday', 'color', 'sunday'],
  ['.saturday', 'color', 'saturday'],
  ['.quote', 'border-color', 'tint'],
  ['hr', 'border-color', 'hairline'],
  ['th', 'border-color', 'hairline'],
  ['.words td', 'border-color', 'hairline'],
];

// These rules are inlined, since not every mail program reads a stylesheet. `img` has a line height because many
// programs show alternative text at first.
const shapes = `
h1{margin:20px 0 10px;font-size:33px;line-height:1.35}
h2{margin:0 0 8px;font-size:23px;line-height:1.4}
h3{margin:0;font-size:17px;line-height:1.5}
.words h2{margin:28px 0 10px}
.words h3,.words h4,.words h5,.words h6{margin:24px 0 8px;font-size:17px;line-height:1.5}
p{margin:0 0 18px}
.tight{margin:0}
.words ul,.words ol{margin:0 0 18px;padding:0 0 0 24px}
.words li{margin:0 0 6px}
.words blockquote{margin:0 0 18px;padding:0 0 0 18px;border-left:2px solid}
.words pre{margin:0 0 18px;font-size:14px;line-height:1.5;white-space:pre-wrap}
.words code{font-family:Menlo,Consolas,monospace;font-size:14px}
.words table{margin:0 0 18px}
.words td,.words th{padding:6px 12px 6px 0;border-bottom:1px solid;text-align:left}
hr{margin:24px 0;border:0;border-top:1px solid}
img{max-width:100%;height:auto;line-height:1.4}
.small{font-size:14px;line-height:1.6}
.masthead{border-bottom:3px double}
.year{margin:0;font-size:18px;line-height:1.4}
.month{margin:0;font-weight:700;white-space:nowrap}
.number{font-size:128px;line-height:1;letter-spacing:-6px}
.unit{font-size:32px;line-height:1}
.month-word{font-size:56px;line-height:1.15;letter-spacing:-1px}
.column{border-top:1px solid}
.row{border-top:1px solid}
.leaf{width:58px;border-top:3px solid;text-align:center;line-height:1.25;font-size:13px}
.leaf-day{font-size:27px;line-height:1.15;font-weight:700}
.seal{font-weight:700;text-align:center}
.quote{border-left:3px solid;font-size:21px;line-height:1.7}
.count{font-size:30px;line-height:1.3;font-weight:700}
.note{border:1px solid;border-top:4px double}
.go{font-weight:700}
.button-link{font-weight:700;text-decoration:none}
`;

/** The CSS to inline: layout, and the colours of the light scheme. */
export function inlineCss(colors: MailColors, locale: string): string {
  const { sans, serif, leading } = typeOf(locale);
  const { start } = sidesOf(locale);
  const type = `.cell{font-family:${sans};font-size:17px;line-height:${leading}}h1,h2,.month,.leaf-day,.seal,.quote,.count{font-family:${serif}}`;
  const rules = coloredElements.map(
    ([selector, property, colorName]) => `${selector}{${property}:${colors[colorName][0]}}`,
  );
  return `${type}${start === 'left' ? shapes : mirrored(shapes)}${rules.join('\n')}`;
}

/**
 * The CSS that cannot be inlined: the dark scheme, by media query and for Outlook (`data-ogsc` and `data-ogsb` mark
 * what it darkened), and narrow screens.
 */
export function headCss(colors: MailColors): string {
  const dark = (before: (property: Property) => string) =>
    coloredElements
      .map(([selector, property, colorName]) => {
        return `${before(property)}${selector}{${property}:${colors[colorName][1]} !important}`;
      })
      .join('\n');
  return `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:480px){
.side>table>tbody>tr>td{padding-left:22px !important;padding-right:22px !important}
.number{font-size:96px !important}
.month-word{font-size:38px !important}
.mascot,.mascot img{width:150px !important;height:auto !important}
h1{font-size:28px !important}
}
@media (prefers-color-scheme:dark){
${dark(() => '')}
}
${dark((property) => (property === 'color' ? '[data-ogsc] ' : '[data-ogsb] '))}
`;
}

/** Outlook on Windows ignores the fallbacks of a font list, so it gets one installed font. */
export function outlookCss(locale: string): string {
  return `<!--[if mso]><style>td,div,p,a,span,h1,h2,h3{font-family:${typeOf(locale).plain},sans-serif !important}</style><![endif]-->`;
}
