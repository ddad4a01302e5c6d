import type { Issue } from '../../community/record-types.ts';
import { calendarLeaf, dayText } from '../../lib/date-and-number-text.ts';
import { around } from '../../lib/icu-message.ts';
import { direction, marked } from '../../lib/languages.ts';
import { escapeMarkup } from '../../lib/xml-text.ts';
import { mailWords } from '../../strings/newsletter/mail-words.ts';
import { strings } from '../../strings/site-words.ts';
import { absolute } from '../audience.ts';
import { linked, named } from '../issue/issue-markup.ts';
import type { IssueParts } from '../issue/resolve-issue.ts';
import type { MailAudience } from './mail-audience.ts';
import { cell, picture, sideBySide } from './mail-elements.ts';
import { imprintOf, newsletterName } from './mail-names.ts';
import { paddingFor, sidesOf } from './mail-spacing.ts';
import { replyAddress, unsubscribeFor } from './unsubscribe.ts';

/** The name of the newsletter, and a link to the issue's page. */
export function masthead({ url }: IssueParts, audience: MailAudience): string {
  const { locale } = audience;
  const { end } = sidesOf(locale);
  const web = `<p class="tight small" style="text-align:${end}"><a class="plain" href="${escapeMarkup(url)}">${escapeMarkup(mailWords(locale).onTheWeb)}</a></p>`;
  const paper = `<p class="tight small">${escapeMarkup(newsletterName(audience))}</p>`;
  return sideBySide([
    [cell(paper, 'masthead', paddingFor(locale, '0 12px 8px 0')), cell(web, 'masthead', '0 0 8px')],
  ]);
}

/** The top of the mail: the month in large numerals, the mascot of the spotlight's chapter, title and summary. */
export function front(
  issue: Issue,
  { title, summary, spotlight }: IssueParts,
  audience: MailAudience,
): string {
  const { locale } = audience;
  const { chapter, name } = spotlight ?? {};
  const words = mailWords(locale);
  const alt = chapter?.mascot ? words.mascot : words.logo;
  const emblem = chapter?.emblem && name ? picture(chapter.emblem, alt(name.text), 230, audience) : undefined;
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
  const { month: name } = calendarLeaf(day, locale);
  const [number = ''] = /\d+/.exec(name) ?? [];
  const year = `<p class="year">${escapeMarkup(dayText(day, locale, 'year'))}</p>`;
  const large = number
    ? `<span class="number">${number}</span><span class="unit">${escapeMarkup(name.slice(number.length))}</span>`
    : `<span class="month-word">${escapeMarkup(dayText(day, locale, 'monthAlone'))}</span>`;
  return `${year}<p class="month">${large}</p>`;
}

/** The end of every mail: where to read it on the web, whom to write to, how to unsubscribe, who sent it. */
export function foot({ url }: IssueParts, audience: MailAudience): string {
  const { community, locale } = audience;
  const { foot: words, onTheWeb } = mailWords(locale);
  const { settings } = community;
  const links = [
    linked(escapeMarkup(onTheWeb), url),
    linked(escapeMarkup(words.all), absolute('/newsletter/', audience)),
    linked(escapeMarkup(words.ways), absolute('/subscribe/', audience)),
  ];
  const site = absolute('/', audience);
  const home = `${named(marked(settings.name, locale))}<br>${linked(address(site, locale), site)}`;
  const lines = [
    escapeMarkup(words.passOn),
    links.join(' &nbsp;·&nbsp; '),
    [...letters(audience), ...unsubscribe(audience)].join('<br>'),
    [home, ...imprintOf(community, locale).map(escapeMarkup)].join('<br>'),
  ];
  return lines.map((line) => line && `<p class="small soft">${line}</p>`).join('');
}

/** An address with the direction of Latin letters; within a right-to-left text its slashes would change sides. */
const address = (text: string, locale: string) =>
  direction(locale) === 'rtl' ? `<span dir="ltr">${escapeMarkup(text)}</span>` : escapeMarkup(text);

function letters({ community, locale }: MailAudience): string[] {
  const replyTo = replyAddress(community);
  if (!replyTo) return [];
  const mail = linked(address(replyTo, locale), `mailto:${replyTo}`);
  return [around(mailWords(locale).foot.write, mail, escapeMarkup)];
}

function unsubscribe(audience: MailAudience): string[] {
  const way = unsubscribeFor(audience);
  const { foot: words } = mailWords(audience.locale);
  if (way.kind === 'link') return [`<a href="${escapeMarkup(way.url)}">${escapeMarkup(words.leave)}</a>`];
  if (way.kind === 'none') return [];
  const mail = linked(address(way.address, audience.locale), way.url);
  return [around(words.leaveBy, mail, escapeMarkup)];
}
