import { colorOf } from '../../lib/chapter-colors.ts';
import { tint } from '../../lib/color.ts';
import { calendarLeaf } from '../../lib/date-and-number-text.ts';
import { sealLines } from '../../lib/seal-letters.ts';
import { escapeMarkup } from '../../lib/xml-text.ts';
import { strings } from '../../strings/site-words.ts';
import { mediaUrl } from '../feeds/feed-media.ts';
import type { Item, Sealed } from '../issue/issue-part.ts';
import type { MailAudience } from './mail-audience.ts';

/** Cells side by side, as a table: all mail programs lay those out alike. */
export function sideBySide(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `<tr>${cells.join('')}</tr>`);
  return `<table role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%">${lines.join('')}</table>`;
}

/** A cell of such a table; `padding` as in CSS. */
export function cell(html: string, look: string, padding: string, width?: number): string {
  const size = width === undefined ? '' : ` width="${width}"`;
  return `<td class="cell ${look}" valign="top"${size} style="padding:${padding}">${html}</td>`;
}

/** A picture of content/, at most `width` pixels wide. */
export function picture(path: string, alt: string, width: number, audience: MailAudience): string {
  const size = audience.sizeOf(path);
  const wide = size && size.width > 0 ? Math.min(width, Math.max(size.width, emblemSize)) : width;
  const height = size ? ` height="${Math.round((wide * size.height) / size.width)}"` : '';
  const src = escapeMarkup(mediaUrl(path, audience.community));
  return `<img src="${src}" alt="${escapeMarkup(alt)}" width="${wide}"${height} border="0">`;
}

// The width in an SVG file says nothing about a good size for showing it.
const emblemSize = 600;

/**
 * A seal, `side` pixels wide: a mascot, logo or portrait, else a 印 with characters of the name. Decorative: it has no
 * alternative text.
 */
export function seal(sealed: Sealed, side: number, audience: MailAudience): string {
  if (sealed.emblem) return picture(sealed.emblem, '', side, audience);
  const { fill, onFill } = tint(colorOf(sealed));
  const letters = sealLines(sealed.name).map(({ text }) => escapeMarkup(text));
  const [first = '', second = '', third = '', fourth = ''] = letters;
  // Four characters form two columns, the first one at the right.
  const lines = letters.length === 4 ? `${third}${first}<br>${fourth}${second}` : letters.join('<br>');
  const size = Math.round(side * (letters.length === 1 ? 0.55 : 0.34));
  const radius = sealed.type === 'specialty' ? side / 2 : Math.round(side / 10);
  const style = `height:${side}px;border-radius:${radius}px;background-color:${fill};color:${onFill};font-size:${size}px;line-height:1.1`;
  return `<table role="presentation" border="0" cellpadding="0" cellspacing="0"><tr><td class="seal" aria-hidden="true" width="${side}" height="${side}" align="center" valign="middle" bgcolor="${fill}" style="${style}">${lines}</td></tr></table>`;
}

/** A calendar leaf. Its text also stands beside it, so it is hidden from screen readers. */
export function leaf(day: string, status: Item['status'], locale: string): string {
  const { weekday, day: number, month, index } = calendarLeaf(day, locale);
  const look = index === 0 ? ' sunday' : index === 6 ? ' saturday' : '';
  const struck = status === 'cancelled' || status === 'postponed';
  const date = struck ? `<s>${number}</s>` : number;
  const below = status ? strings(locale).leaf[status] : weekday;
  return `<div class="leaf" aria-hidden="true">${escapeMarkup(month)}<div class="leaf-day${look}">${date}</div>${escapeMarkup(below)}</div>`;
}

/** A link that looks like a button. */
export function button(html: string, url: string, fill: string): string {
  return `<table role="presentation" border="0" cellpadding="0" cellspacing="0"><tr><td class="button" bgcolor="${fill}" style="padding:13px 26px;border-radius:3px;background-color:${fill}"><a class="button-link" href="${escapeMarkup(url)}">${html}</a></td></tr></table>`;
}

const bars = '▁▂▃▄▅▆▇█';

/** Numbers as a row of bars (`▁▃▂▇`); an unknown number is a dot. */
export function spark(series: readonly (number | undefined)[]): string {
  const most = Math.max(1, ...series.map((value) => value ?? 0));
  const bar = (value: number) => bars[Math.round((value / most) * (bars.length - 1))] ?? '';
  return series.map((value) => (value === undefined ? '·' : bar(value))).join('');
}
