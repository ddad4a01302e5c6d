import { circularChapters } from '../../community/circular-chapters.ts';
import { takesPlace } from '../../community/event-times.ts';
import { dayText, leafOf } from '../../lib/date-and-number-text.ts';
import { addDays } from '../../lib/moments.ts';
import { ogWords } from '../../strings/og.ts';
import { strings } from '../../strings/ui/index.ts';
import { optionalPages } from '../pages/site-paths.ts';
import type { HomeCard, PageCard, WeeklyCard } from './card.ts';
import { emblemsOf } from './emblems.ts';
import { leafFor, names, own, say, signed, type Wanted } from './record-cards.ts';

/** A page without a record, and its card. */
interface SitePage {
  path: string;
  card(wanted: Wanted): HomeCard | WeeklyCard | PageCard;
}

/** Every page without a record that has an image of its own. */
export const sitePages = (wanted: Pick<Wanted, 'community'>): SitePage[] =>
  allSitePages(wanted).filter(({ path }) => optionalPages[path]?.(wanted.community) ?? true);

function allSitePages({ community }: Pick<Wanted, 'community'>): SitePage[] {
  const { eventYears, outputYears } = community;
  const round = ({ community }: Wanted) => ({ emblems: emblemsOf(circularChapters(community, 9), 9) });
  return [
    { path: '/', card: homeCard },
    { path: '/this-week/', card: weeklyCard },
    plain('/chapters/', (words) => words.chapters, round),
    plain('/chapters/list/', ({ views }) => ({ title: views.listTitle, lead: views.listLead }), round),
    plain('/chapters/map/', ({ views, chapters }) => ({ title: views.mapTitle, lead: chapters.lead }), round),
    plain('/chapters/find/', ({ views }) => ({ title: views.indexTitle, lead: views.indexLead }), round),
    plain('/events/', (words) => words.eventsPage, nextDays),
    plain('/outputs/', (words) => words.outputsPage),
    plain('/newsletter/', (words) => words.newsletterPage),
    plain('/people/', (words) => words.peoplePage),
    plain('/subscribe/', (words) => words.subscribe),
    plain('/stats/', (_, { stats, statsLead }) => ({ title: stats, lead: statsLead })),
    plain('/search/', (_, { search, searchLead }) => ({ title: search, lead: searchLead })),
    plain('/404/', (words) => words.notFound),
    ...eventYears.map((year) =>
      plain(
        `/events/archive/${year}/`,
        (words) => ({ title: words.archivePage.title(year) }),
        () => ({ year }),
      ),
    ),
    ...outputYears.map((year) =>
      plain(
        `/outputs/${year}/`,
        (words) => ({ title: words.outputsPage.yearLabel(year) }),
        () => ({ year }),
      ),
    ),
  ];
}

type Wording = (
  words: ReturnType<typeof strings>,
  own: ReturnType<typeof ogWords>,
) => { title: string; lead?: string };

type Beside = Pick<PageCard, 'emblems' | 'leaves' | 'year'>;

function plain(path: string, wording: Wording, beside: (wanted: Wanted) => Beside = () => ({})): SitePage {
  return {
    path,
    card(wanted): PageCard {
      const { title, lead } = wording(strings(wanted.locale), ogWords(wanted.locale));
      return {
        ...signed(own(title, wanted), wanted),
        kind: 'page',
        ...(lead && { lead: own(lead, wanted) }),
        ...beside(wanted),
      };
    },
  };
}

/** The next three days with an event. */
function nextDays(wanted: Wanted): Beside {
  const days = wanted.community.upcoming.filter(takesPlace).map(({ starts }) => starts.day);
  const leaves = [...new Set(days)].slice(0, 3).map((day) => leafFor(day, wanted));
  return leaves.length > 0 ? { leaves } : {};
}

function homeCard(wanted: Wanted): HomeCard {
  const { community } = wanted;
  const { name, tagline } = community.settings;
  return {
    ...signed(say(tagline ?? name, wanted), wanted),
    kind: 'home',
    heading: own(ogWords(wanted.locale).circular, wanted),
    emblems: emblemsOf(circularChapters(community, 11), 11),
  };
}

function weeklyCard(wanted: Wanted): WeeklyCard {
  const { community, locale } = wanted;
  const words = ogWords(locale);
  const monday = mondayOf(community.today);
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
  const said = (day: string) => dayText(day, locale, 'near');
  const byDay = Map.groupBy(community.events.filter(takesPlace), ({ starts }) => starts.day);
  return {
    ...signed(own(words.week, wanted), wanted),
    kind: 'weekly',
    days: own(words.days(said(monday), said(addDays(monday, 6))), wanted),
    week: days.map((day) => {
      const chapters = [...new Set((byDay.get(day) ?? []).flatMap((event) => event.chapters))];
      const named = wanted.format === 'square' && names(chapters, wanted, 3, 'moreChapters');
      return { leaf: leafFor(day, wanted), emblems: emblemsOf(chapters, 3), ...(named && { names: named }) };
    }),
  };
}

const mondayOf = (day: string) => addDays(day, -((leafOf(day, 'en').index + 6) % 7));
