import type { Issue, Person } from '../../community/record-types.ts';
import { textContentOf } from '../../lib/html-tree.ts';
import { strings } from '../../strings/site-words.ts';
import { type Audience, absolute } from '../audience.ts';
import { breadcrumbsTo } from '../pages/breadcrumbs.ts';
import { type PageFacts, pageWords } from '../pages/page-meta.ts';
import { globalTime } from '../record-texts/event-time-text.ts';
import { descriptionOf, type PageRecord } from '../record-texts/page-record.ts';
import { fieldText } from '../record-texts/plain-field-text.ts';
import { eventThing } from './event-json-ld.ts';
import type { Thing } from './json-ld-thing.ts';
import {
  chapterThing,
  host,
  organization,
  partOfSite,
  profiles,
  publisher,
  website,
} from './site-json-ld.ts';

/** The structured data of a page for search engines; none for an unlisted page. */
export function thingsOn(page: PageFacts, audience: Audience): Thing[] {
  if (page.unlisted) return [];
  if (page.path === '/') return [website(audience), organization(audience)];
  const record = page.record && recordThing(page.record, audience, page.image?.url);
  return [
    pageThing(page, audience, record),
    breadcrumbs(page, audience),
    ...(record ? [record] : []),
    ...(page.path === '/about/' ? [organization(audience)] : []),
  ];
}

const types: Readonly<Record<string, string>> = {
  ...{ events: 'CollectionPage', chapters: 'CollectionPage', outputs: 'CollectionPage' },
  ...{ newsletter: 'CollectionPage', people: 'CollectionPage', about: 'AboutPage' },
};

function typeOf({ path, record }: PageFacts): string {
  if (record && 'kind' in record && record.kind !== 'pages') {
    return record.kind === 'people' ? 'ProfilePage' : 'WebPage';
  }
  const [section = ''] = path.split('/').filter((part) => part !== '');
  return record && !('kind' in record) ? 'CollectionPage' : (types[section] ?? 'WebPage');
}

function pageThing(page: PageFacts, audience: Audience, record: Thing | undefined): Thing {
  const url = absolute(page.path, audience);
  const { own, description } = pageWords(page, audience);
  return {
    '@type': typeOf(page),
    '@id': url,
    url,
    name: own,
    // A record brings its own description.
    description: record ? undefined : description,
    inLanguage: audience.locale,
    isPartOf: partOfSite(audience),
    breadcrumb: { '@type': 'BreadcrumbList', '@id': `${url}#breadcrumbs` },
    mainEntity: record && { '@type': record['@type'], '@id': record['@id'] },
    primaryImageOfPage: page.image && {
      '@type': 'ImageObject',
      url: page.image.url,
      width: page.image.width,
      height: page.image.height,
    },
  };
}

function breadcrumbs(page: PageFacts, audience: Audience): Thing {
  const { settings } = audience.community;
  const url = absolute(page.path, audience);
  const steps = [
    { name: strings(audience.locale).site.home, item: absolute('/', audience) },
    ...breadcrumbsTo(page.path, audience, page.record).map(({ label, href }) => ({
      name: label,
      item: new URL(href, settings.url).href,
    })),
    { name: pageWords(page, audience).own ?? '', item: url },
  ];
  return {
    '@type': 'BreadcrumbList',
    '@id': `${url}#breadcrumbs`,
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}

function recordThing(record: PageRecord, audience: Audience, image: string | undefined): Thing | undefined {
  if (!('kind' in record)) return undefined;
  switch (record.kind) {
    case 'events':
      return eventThing(record, audience, image);
    case 'chapters':
      return { ...chapterThing(record, audience), image };
    case 'newsletters':
      return issueThing(record, audience, image);
    case 'people':
      return personThing(record, audience);
    default:
      return undefined;
  }
}

/** An issue of the newsletter: an Article published by the community. */
function issueThing(issue: Issue, audience: Audience, image: string | undefined): Thing {
  const url = absolute(issue.path, audience);
  const modified = issue.updated ?? issue.published;
  return {
    '@type': 'Article',
    '@id': `${url}#article`,
    headline: fieldText(issue.title, audience.locale),
    description: descriptionOf(issue, audience),
    url,
    mainEntityOfPage: url,
    inLanguage: issue.body.languageIn(audience.locale),
    datePublished: issue.published && globalTime(issue.published),
    dateModified: modified && globalTime(modified),
    author: publisher(audience),
    publisher: publisher(audience),
    about: issue.spotlight && host(issue.spotlight, audience),
    image,
    isPartOf: {
      '@type': 'Periodical',
      '@id': `${absolute('/newsletter/', audience)}#newsletter`,
      name: strings(audience.locale).newsletterPage.title,
      url: absolute('/newsletter/', audience),
    },
  };
}

/** A member who agreed to have a page, as that page shows them. */
function personThing(person: Person, audience: Audience): Thing {
  const { name, bio, links, path, organizes } = person;
  const url = absolute(path, audience);
  return {
    '@type': 'Person',
    '@id': `${url}#person`,
    name: fieldText(name, audience.locale),
    url,
    description: bio && textContentOf(bio.in(audience.locale).tree),
    sameAs: profiles(links),
    affiliation: organizes.map(({ chapter }) => host(chapter, audience)),
  };
}
