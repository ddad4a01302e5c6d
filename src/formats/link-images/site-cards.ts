import { circularChapters } from '../../community/circular-chapters.ts';
import { takesPlace } from '../../community/event-times.ts';
import { calendarLeaf, dayText } from '../../lib/date-and-number-text.ts';
import { addDays } from '../../lib/moments.ts';
import { ogWords } from '../../strings/link-image-words.ts';
import { strings } from '../../strings/site-words.ts';
import { optionalPages } from '../pages/site-paths.ts';
import type { HomeCard, PageCard, WeeklyCard } from './card.ts';
import { emblemsOf } from './emblems.ts';
import { type CardOptions, cardText, commonFields, engineText, leafFor, names } from './record-cards.ts';

/** A page without a record, and its card. */
interface SitePage {
  path: string;
  card(options: CardOptions): HomeCard | WeeklyCard | PageCard;
}

/** Every page without a record that has an image of its own. */
export const sitePages = (options: Pick<CardOptions, 'community'>): SitePage[] =>
  allSitePages(options).filter(({ path }) => optionalPages[path]?.(options.community) ?? true);

function allSitePages({ community }: Pick<CardOptions, 'community'>): SitePage[] {
  const { eventYears, outputYears } = community;
  const chapterMarks = ({ community }: CardOptions) => ({
    emblems: emblemsOf(circularChapters(community, 9), 9),
  });
  return [
    { path: '/', card: homeCard },
    { path: '/this-week/', card: weeklyCard },
    textPage('/chapters/', (words) => words.chapters, chapterMarks),
    textPage(
      '/chapters/list/',
      ({ views }) => ({ title: views.listTitle, lead: views.listLead }),
      chapterMarks,
    ),
    textPage(
      '/chapters/map/',
      ({ views, chapters }) => ({ title: views.mapTitle, lead: chapters.lead }),
      chapterMarks,
    ),
    textPage(
      '/chapters/find/',
      ({ views }) => ({ title: views.indexTitle, lead: views.indexLead }),
      chapterMarks,
    ),
    textPage('/events/', (words) => words.eventsPage, nextDays),
    textPage('/outputs/', (words) => words.outputsPage),
    textPage('/newsletter/', (words) => words.newsletterPage),
    textPage('/people/', (words) => words.peoplePage),
    textPage('/subscribe/', (words) => words.subscribe),
    textPage('/stats/', (_, { stats, statsLead }) => ({ title: stats, lead: statsLead })),
    textPage('/search/', (_, { search, searchLead }) => ({ title: search, lead: searchLead })),
    textPage('/404/', (words) => words.notFound),
    ...eventYears.map((year) =>
      textPage(
        `/events/archive/${year}/`,
        (words) => ({ title: words.archivePage.title(year) }),
        () => ({ year }),
      ),
    ),
    ...outputYears.map((year) =>
      textPage(
        `/outputs/${year}/`,
        (words) => ({ title: words.outputsPage.yearLabel(year) }),
        () => ({ year }),
      ),
    ),
  ];
}

type Wording = (
  words: ReturnType<typeof strings>,
  cardWords: ReturnType<typeof ogWords>,
) => { title: string; lead?: string };

type Extras = Pick<PageCard, 'emblems' | 'leaves' | 'year'>;

function textPage(
  path: string,
  wording: Wording,
  extras: (options: CardOptions) => Extras = () => ({}),
): SitePage {
  return {
    path,
    card(options): PageCard {
      const { title, lead } = wording(strings(options.locale), ogWords(options.locale));
      return {
        ...commonFields(engineText(title, options), options),
        kind: 'page',
        ...(lead && { lead: engineText(lead, options) }),
        ...extras(options),
      };
    },
  };
}

/** The next three days with an event. */
function nextDays(options: CardOptions): Extras {
  const days = options.community.upcoming.filter(takesPlace).map(({ starts }) => starts.day);
  const leaves = [...new Set(days)].slice(0, 3).map((day) => leafFor(day, options));
  return leaves.length > 0 ? { leaves } : {};
}

function homeCard(options: CardOptions): HomeCard {
  const { community } = options;
  const { name, tagline } = community.settings;
  return {
    ...commonFields(cardText(tagline ?? name, options), options),
    kind: 'home',
    heading: engineText(ogWords(options.locale).circular, options),
    emblems: emblemsOf(circularChapters(community, 11), 11),
  };
}

function weeklyCard(options: CardOptions): WeeklyCard {
  const { community, locale } = options;
  const words = ogWords(locale);
  const monday = mondayOf(community.today);
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
  const shortDay = (day: string) => dayText(day, locale, 'near');
  const byDay = Map.groupBy(community.events.filter(takesPlace), ({ starts }) => starts.day);
  return {
    ...commonFields(engineText(words.week, options), options),
    kind: 'weekly',
    days: engineText(words.days(shortDay(monday), shortDay(addDays(monday, 6))), options),
    week: days.map((day) => {
      const chapters = [...new Set((byDay.get(day) ?? []).flatMap((event) => event.chapters))];
      const named = options.format === 'square' && names(chapters, options, 3, 'moreChapters');
      return { leaf: leafFor(day, options), emblems: emblemsOf(chapters, 3), ...(named && { names: named }) };
    }),
  };
}

const mondayOf = (day: string) => addDays(day, -((calendarLeaf(day, 'en').index + 6) % 7));
