import type { Issue } from '../../community/types.ts';
import { dayText, leafOf } from '../../lib/format.ts';
import { direction, marked } from '../../lib/languages.ts';
import { around } from '../../lib/message.ts';
import { escapeMarkup } from '../../lib/xml.ts';
import { mailWords } from '../../strings/newsletter/mail.ts';
import { strings } from '../../strings/ui/index.ts';
import { absolute } from '../feed.ts';
import { linked, named } from '../issue/markup.ts';
import type { IssueParts } from '../issue/part.ts';
import { answeredBy, wayOutOf } from './leaving.ts';
import { imprintOf, paperName } from './names.ts';
import { cell, picture, sideBySide } from './pieces.ts';
import type { MailReader } from './reader.ts';
import { paddingFor, sidesOf } from './sides.ts';

/** The name of the paper, and a way to the issue's page. */
export function masthead({ url }: IssueParts, reader: MailReader): string {
  const { locale } = reader;
  const { end } = sidesOf(locale);
  const web = `<p class="tight small" style="text-align:${end}"><a class="plain" href="${escapeMarkup(url)}">${escapeMarkup(mailWords(locale).onTheWeb)}</a></p>`;
  const paper = `<p class="tight small">${escapeMarkup(paperName(reader))}</p>`;
  return sideBySide([
    [cell(paper, 'masthead', paddingFor(locale, '0 12px 8px 0')), cell(web, 'masthead', '0 0 8px')],
  ]);
}

/** The first page: the month in large numerals, the mascot of its chapter, what the issue is called and what is in it. */
export function front(issue: Issue, { title, summary, spotlight }: IssueParts, reader: MailReader): string {
  const { locale } = reader;
  const { chapter, name } = spotlight ?? {};
  const words = mailWords(locale);
  const alt = chapter?.mascot ? words.mascot : words.logo;
  const emblem = chapter?.emblem && name ? picture(chapter.emblem, alt(name.text), 230, reader) : undefined;
  const mascot =
    emblem && `<td class="mascot" width="230" valign="bottom" align="${sidesOf(locale).end}">${emblem}</td>`;
  const cells = [
    `<td class="cell" valign="bottom">${monthOf(issue, locale)}</td>`,
    ...(mascot ? [mascot] : []),
  ];
  const { issuePage } = strings(locale);
  const imprint = issue.published
    ? issuePage.published(dayText(issue.published.day, locale, 'plain'))
    : issuePage.draft;
  return [
    sideBySide([cells]),
    `<h1>${named(title)}</h1>`,
    summary ? `<p>${named(summary)}</p>` : '',
    `<p class="tight small">${escapeMarkup(imprint)}</p>`,
  ].join('');
}

function monthOf({ month }: Issue, locale: string): string {
  const day = `${month}-01`;
  const { month: name } = leafOf(day, locale);
  const [number = ''] = /\d+/.exec(name) ?? [];
  const year = `<p class="year">${escapeMarkup(dayText(day, locale, 'year'))}</p>`;
  const large = number
    ? `<span class="number">${number}</span><span class="unit">${escapeMarkup(name.slice(number.length))}</span>`
    : `<span class="month-word">${escapeMarkup(dayText(day, locale, 'monthAlone'))}</span>`;
  return `${year}<p class="month">${large}</p>`;
}

/** What every mail ends with: where else it can be read, whom to write to, how to leave the list, who sent it. */
export function foot({ url }: IssueParts, reader: MailReader): string {
  const { community, locale } = reader;
  const { foot: words, onTheWeb } = mailWords(locale);
  const { settings } = community;
  const ways = [
    linked(escapeMarkup(onTheWeb), url),
    linked(escapeMarkup(words.all), absolute('/newsletter/', reader)),
    linked(escapeMarkup(words.ways), absolute('/subscribe/', reader)),
  ];
  const site = absolute('/', reader);
  const home = `${named(marked(settings.name, locale))}<br>${linked(address(site, locale), site)}`;
  const lines = [
    escapeMarkup(words.passOn),
    ways.join(' &nbsp;·&nbsp; '),
    [...letters(reader), ...leaving(reader)].join('<br>'),
    [home, ...imprintOf(community, locale).map(escapeMarkup)].join('<br>'),
  ];
  return lines.map((line) => line && `<p class="small soft">${line}</p>`).join('');
}

/** An address keeps its direction, which is that of Latin letters; else its slashes change sides. */
const address = (text: string, locale: string) =>
  direction(locale) === 'rtl' ? `<span dir="ltr">${escapeMarkup(text)}</span>` : escapeMarkup(text);

function letters({ community, locale }: MailReader): string[] {
  const answered = answeredBy(community);
  if (!answered) return [];
  const mail = linked(address(answered, locale), `mailto:${answered}`);
  return [around(mailWords(locale).foot.write, mail, escapeMarkup)];
}

function leaving(reader: MailReader): string[] {
  const out = wayOutOf(reader);
  const { foot: words } = mailWords(reader.locale);
  if (out.kind === 'link') return [`<a href="${escapeMarkup(out.url)}">${escapeMarkup(words.leave)}</a>`];
  if (out.kind === 'none') return [];
  const mail = linked(address(out.address, reader.locale), out.url);
  return [around(words.leaveBy, mail, escapeMarkup)];
}
