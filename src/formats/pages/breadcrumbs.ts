import { strings } from '../../strings/site-words.ts';
import type { Audience } from '../audience.ts';
import type { PageRecord } from '../record-texts/page-record.ts';

/** A page above another one. */
export interface Step {
  label: string;
  /** Begins with a slash, ready to use. */
  href: string;
}

/** The pages between the front page and the one at `path` (in the default language), outermost first. */
export function breadcrumbsTo(path: string, { community, locale }: Audience, record?: PageRecord): Step[] {
  const { href } = community;
  const { nav, eventsPage, outputsPage, newsletterPage, peoplePage } = strings(locale);
  const at = (label: string, target: string) => ({ label, href: href(target, locale) });
  const above: Readonly<Record<string, Step>> = {
    chapters: at(nav.chapters, '/chapters/'),
    events: at(eventsPage.title, '/events/'),
    outputs: at(outputsPage.title, '/outputs/'),
    newsletter: at(newsletterPage.title, '/newsletter/'),
    people: at(peoplePage.title, '/people/'),
    campaigns: at(outputsPage.title, '/outputs/'),
  };
  const [section = '', inner] = path.split('/').filter((part) => part !== '');
  const first = inner === undefined ? undefined : above[section];
  if (!first) return [];
  if (!record || !('kind' in record) || record.kind !== 'events') return [first];
  const year = record.starts.day.slice(0, 4);
  return [first, at(eventsPage.yearLabel(year), `/events/archive/${year}/`)];
}
