import type mjml2html from 'mjml';
import type { Issue } from '../../community/record-types.ts';
import { colorOf } from '../../lib/chapter-colors.ts';
import { direction } from '../../lib/languages.ts';
import { escapeMarkup } from '../../lib/xml-text.ts';
import type { IssueParts, Part } from '../issue/resolve-issue.ts';
import { accentOf } from '../site-files/color-sheet.ts';
import type { MailAudience } from './mail-audience.ts';
import { foot, front, masthead } from './mail-frame.ts';
import { newsletterName, numberOf } from './mail-names.ts';
import { MailParts } from './mail-parts.ts';
import { sidesOf } from './mail-spacing.ts';
import { headCss, inlineCss, mailColors, outlookCss } from './mail-styles.ts';
import { typeOf } from './mail-typefaces.ts';
import type { MailContent } from './shortened-mail.ts';

type Node = Exclude<Parameters<typeof mjml2html>[0], string>;

/** This much of an issue as an HTML document for mail programs, of any length. */
export async function mailDocument(
  issue: Issue,
  parts: IssueParts,
  content: MailContent,
  audience: MailAudience,
): Promise<string> {
  const language = { lang: audience.locale, dir: direction(audience.locale) };
  const head = node('mj-head', {}, headOf(issue, parts, audience));
  const paper = { 'css-class': 'paper', 'background-color': colorsFor(issue, audience).paper[0] };
  const body = node('mj-body', paper, bodyOf(issue, parts, content, audience));
  const document = node('mjml', language, [head, body]);
  const make = () => rendered(document);
  const html = await (audience.keep?.(JSON.stringify([document, options]), make) ?? make());
  // MJML always writes `text-align:left` into its columns.
  return html.replaceAll(
    'font-size:0px;text-align:left;',
    `font-size:0px;text-align:${sidesOf(audience.locale).start};`,
  );
}

const options = {
  validationLevel: 'strict',
  // No web fonts: mail loads nothing from other hosts.
  fonts: {},
  // Widths and heights are attributes already, and `height: auto` would become an invalid one.
  juiceOptions: { applyWidthAttributes: false, applyHeightAttributes: false },
  minify: true,
  // Conditional comments give Outlook its widths.
  keepComments: true,
  minifyOptions: { minifyCss: false },
} as const;

async function rendered(document: Node): Promise<string> {
  // MJML takes longer to load than anything else does; for a mail that was made before it is not needed.
  const { default: mjml2html } = await import('mjml');
  return (await mjml2html(document, options)).html;
}

function colorsFor(issue: Issue, { community }: MailAudience) {
  const accent = accentOf(community.settings);
  return mailColors(accent, issue.spotlight ? colorOf(issue.spotlight) : accent);
}

function headOf(issue: Issue, { title, summary }: IssueParts, audience: MailAudience): Node[] {
  const colors = colorsFor(issue, audience);
  const { sans, leading } = typeOf(audience.locale);
  const dir = direction(audience.locale);
  const name = `${title.text} (${numberOf(issue, audience.locale)}) | ${newsletterName(audience)}`;
  const defaults = {
    ...{ 'font-family': sans, 'font-size': '17px', 'line-height': leading },
    ...{ color: colors.ink[0], padding: '0' },
  };
  return [
    leaf('mj-title', escapeMarkup(name)),
    ...(summary ? [leaf('mj-preview', escapeMarkup(summary.text))] : []),
    node('mj-attributes', {}, [
      { tagName: 'mj-text', attributes: { ...defaults, align: sidesOf(audience.locale).start } },
      { tagName: 'mj-section', attributes: { direction: dir } },
      { tagName: 'mj-column', attributes: { direction: dir } },
    ]),
    leaf('mj-style', inlineCss(colors, audience.locale), { inline: 'inline' }),
    leaf('mj-style', headCss(colors)),
    leaf('mj-raw', metas + outlookCss(audience.locale)),
  ];
}

// Search engines should index the issue's page, not its mail.
const metas = [
  '<meta name="robots" content="noindex">',
  '<meta name="color-scheme" content="light dark">',
  '<meta name="supported-color-schemes" content="light dark">',
  '<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">',
].join('');

/** Rows on a common background, as wide as the mail. */
function backgroundRows(
  name: 'front' | 'sheet' | 'paper',
  rows: readonly Node[],
  padding: string,
  color: string,
): Node {
  const attributes = { 'css-class': `${name} side`, 'background-color': color, padding };
  return node('mj-section', attributes, [node('mj-column', {}, rows)]);
}

const row = (html: string, look: string, padding: string): Node =>
  leaf('mj-text', html, { 'css-class': look, padding });

function bodyOf(issue: Issue, parts: IssueParts, content: MailContent, audience: MailAudience): Node[] {
  const colors = colorsFor(issue, audience);
  const writer = new MailParts(parts, audience, accentOf(audience.community.settings));
  const first = [
    row(masthead(parts, audience), 'ink', '0 0 18px'),
    row(front(issue, parts, audience), 'ink', '0'),
  ];
  const rest: Node[] = [];
  let rows: Node[] = [];
  const flush = () => {
    if (rows.length > 0) rest.push(backgroundRows('paper', rows, '30px 40px 12px', colors.paper[0]));
    rows = [];
  };
  for (const { part, more } of content.parts) {
    const html = writer.html(part, more);
    if (part.kind === 'spotlight') {
      flush();
      rest.push(backgroundRows('sheet', [row(html, 'ink', '0')], '34px 40px', colors.sheet[0]));
    } else {
      rows.push(hasHeading(part) ? row(html, 'ink column', '18px 0 28px') : row(html, 'ink', '0 0 32px'));
    }
  }
  if (content.rest) rows.push(row(writer.rest(content.rest), 'ink', '0 0 32px'));
  flush();
  const last = [row(foot(parts, audience), 'ink column', '22px 0 0')];
  return [
    backgroundRows('front', first, '20px 40px 28px', colors.front[0]),
    ...rest,
    backgroundRows('paper', last, '0 40px 40px', colors.paper[0]),
  ];
}

const hasHeading = ({ kind }: Part) => ['list', 'numbers', 'partner'].includes(kind);

const node = (tagName: string, attributes: Record<string, string>, children: readonly Node[]): Node => ({
  ...{ tagName, attributes, children: [...children] },
});

const leaf = (tagName: string, content: string, attributes: Record<string, string> = {}): Node => ({
  ...{ tagName, attributes, content },
});
