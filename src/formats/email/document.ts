import mjml2html from 'mjml';
import type { Issue } from '../../community/types.ts';
import { direction } from '../../lib/languages.ts';
import { colorOf } from '../../lib/tints.ts';
import { escapeMarkup } from '../../lib/xml.ts';
import { accentOf } from '../colors.ts';
import type { IssueParts, Part } from '../issue/part.ts';
import { foot, front, masthead } from './frame.ts';
import { headCss, inlineCss, outlookCss, paintsOf } from './look.ts';
import { numberOf, paperName } from './names.ts';
import { MailParts } from './parts.ts';
import type { MailReader } from './reader.ts';
import { sidesOf } from './sides.ts';
import { typeOf } from './typefaces.ts';

type Node = Exclude<Parameters<typeof mjml2html>[0], string>;

/** An issue with these parts as an HTML document for mail programs, however long it becomes. */
export async function mailDocument(issue: Issue, parts: IssueParts, reader: MailReader): Promise<string> {
  const language = { lang: reader.locale, dir: direction(reader.locale) };
  const head = node('mj-head', {}, headOf(issue, parts, reader));
  const paper = { 'css-class': 'paper', 'background-color': paintsFor(issue, reader).paper[0] };
  const body = node('mj-body', paper, bodyOf(issue, parts, reader));
  const { html } = await mjml2html(node('mjml', language, [head, body]), {
    validationLevel: 'strict',
    // No fonts from elsewhere.
    fonts: {},
    // Sizes stand in attributes already, and `height: auto` is none.
    juiceOptions: { applyWidthAttributes: false, applyHeightAttributes: false },
    minify: true,
    // Comments are how Outlook is told of widths.
    keepComments: true,
    minifyOptions: { minifyCss: false },
  });
  // MJML writes this side into its columns, whatever they are told.
  return html.replaceAll(
    'font-size:0px;text-align:left;',
    `font-size:0px;text-align:${sidesOf(reader.locale).start};`,
  );
}

function paintsFor(issue: Issue, { community }: MailReader) {
  const accent = accentOf(community.settings);
  return paintsOf(accent, issue.spotlight ? colorOf(issue.spotlight) : accent);
}

function headOf(issue: Issue, { title, summary }: IssueParts, reader: MailReader): Node[] {
  const paints = paintsFor(issue, reader);
  const { sans, leading } = typeOf(reader.locale);
  const dir = direction(reader.locale);
  const name = `${title.text} (${numberOf(issue, reader.locale)}) | ${paperName(reader)}`;
  const defaults = {
    ...{ 'font-family': sans, 'font-size': '17px', 'line-height': leading },
    ...{ color: paints.ink[0], padding: '0' },
  };
  return [
    leaf('mj-title', escapeMarkup(name)),
    ...(summary ? [leaf('mj-preview', escapeMarkup(summary.text))] : []),
    node('mj-attributes', {}, [
      { tagName: 'mj-text', attributes: { ...defaults, align: sidesOf(reader.locale).start } },
      { tagName: 'mj-section', attributes: { direction: dir } },
      { tagName: 'mj-column', attributes: { direction: dir } },
    ]),
    leaf('mj-style', inlineCss(paints, reader.locale), { inline: 'inline' }),
    leaf('mj-style', headCss(paints)),
    leaf('mj-raw', metas + outlookCss(reader.locale)),
  ];
}

// The page of the issue is what search engines are to find.
const metas = [
  '<meta name="robots" content="noindex">',
  '<meta name="color-scheme" content="light dark">',
  '<meta name="supported-color-schemes" content="light dark">',
  '<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">',
].join('');

/** Rows on a ground of their own, as wide as the mail. */
function ground(
  name: 'front' | 'sheet' | 'paper',
  rows: readonly Node[],
  padding: string,
  paint: string,
): Node {
  const attributes = { 'css-class': `${name} side`, 'background-color': paint, padding };
  return node('mj-section', attributes, [node('mj-column', {}, rows)]);
}

const row = (html: string, look: string, padding: string): Node =>
  leaf('mj-text', html, { 'css-class': look, padding });

function bodyOf(issue: Issue, parts: IssueParts, reader: MailReader): Node[] {
  const paints = paintsFor(issue, reader);
  const writer = new MailParts(parts, reader, accentOf(reader.community.settings));
  const first = [
    row(masthead(parts, reader), 'ink', '0 0 18px'),
    row(front(issue, parts, reader), 'ink', '0'),
  ];
  const rest: Node[] = [];
  let rows: Node[] = [];
  const flush = () => {
    if (rows.length > 0) rest.push(ground('paper', rows, '30px 40px 12px', paints.paper[0]));
    rows = [];
  };
  for (const part of parts.parts) {
    const html = writer.html(part);
    if (part.kind === 'spotlight') {
      flush();
      rest.push(ground('sheet', [row(html, 'ink', '0')], '34px 40px', paints.sheet[0]));
    } else {
      rows.push(hasHeading(part) ? row(html, 'ink column', '18px 0 28px') : row(html, 'ink', '0 0 32px'));
    }
  }
  flush();
  const last = [row(foot(parts, reader), 'ink column', '22px 0 0')];
  return [
    ground('front', first, '20px 40px 28px', paints.front[0]),
    ...rest,
    ground('paper', last, '0 40px 40px', paints.paper[0]),
  ];
}

const hasHeading = ({ kind }: Part) => ['list', 'numbers', 'partner'].includes(kind);

const node = (tagName: string, attributes: Record<string, string>, children: readonly Node[]): Node => ({
  ...{ tagName, attributes, children: [...children] },
});

const leaf = (tagName: string, content: string, attributes: Record<string, string> = {}): Node => ({
  ...{ tagName, attributes, content },
});
