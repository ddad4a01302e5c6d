import type { Issue, Person } from '../../community/types.ts';
import { wordsOf } from '../../lib/html-tree.ts';
import { strings } from '../../strings/ui/index.ts';
import { absolute, type Reader, read } from '../feed.ts';
import { type PageFacts, pageWords } from '../page-meta.ts';
import { descriptionOf, type Subject } from '../subject.ts';
import { trailTo } from '../trail.ts';
import { globalTime } from '../when.ts';
import { eventThing } from './event.ts';
import { chapterThing, host, organization, partOfSite, profiles, publisher, website } from './site.ts';
import type { Thing } from './thing.ts';

/** What a page tells search engines, as far as the model knows it; nothing for one that is not to be found. */
export function thingsOn(page: PageFacts, reader: Reader): Thing[] {
  if (page.unlisted) return [];
  if (page.path === '/') return [website(reader), organization(reader)];
  const subject = page.subject && subjectThing(page.subject, reader, page.image?.url);
  return [
    pageThing(page, reader, subject),
    breadcrumbs(page, reader),
    ...(subject ? [subject] : []),
    ...(page.path === '/about/' ? [organization(reader)] : []),
  ];
}

const types: Readonly<Record<string, string>> = {
  ...{ events: 'CollectionPage', chapters: 'CollectionPage', outputs: 'CollectionPage' },
  ...{ newsletter: 'CollectionPage', people: 'CollectionPage', about: 'AboutPage' },
};

function typeOf({ path, subject }: PageFacts): string {
  if (subject && 'kind' in subject && subject.kind !== 'pages') {
    return subject.kind === 'people' ? 'ProfilePage' : 'WebPage';
  }
  const [section = ''] = path.split('/').filter((part) => part !== '');
  return subject && !('kind' in subject) ? 'CollectionPage' : (types[section] ?? 'WebPage');
}

function pageThing(page: PageFacts, reader: Reader, subject: Thing | undefined): Thing {
  const url = absolute(page.path, reader);
  const { own, description } = pageWords(page, reader);
  return {
    '@type': typeOf(page),
    '@id': url,
    url,
    name: own,
    // Where there is a subject, the words are its own.
    description: subject ? undefined : description,
    inLanguage: reader.locale,
    isPartOf: partOfSite(reader),
    breadcrumb: { '@type': 'BreadcrumbList', '@id': `${url}#breadcrumbs` },
    mainEntity: subject && { '@type': subject['@type'], '@id': subject['@id'] },
    primaryImageOfPage: page.image && {
      '@type': 'ImageObject',
      url: page.image.url,
      width: page.image.width,
      height: page.image.height,
    },
  };
}

function breadcrumbs(page: PageFacts, reader: Reader): Thing {
  const { settings } = reader.community;
  const url = absolute(page.path, reader);
  const steps = [
    { name: strings(reader.locale).site.home, item: absolute('/', reader) },
    ...trailTo(page.path, reader, page.subject).map(({ label, href }) => ({
      name: label,
      item: new URL(href, settings.url).href,
    })),
    { name: pageWords(page, reader).own ?? '', item: url },
  ];
  return {
    '@type': 'BreadcrumbList',
    '@id': `${url}#breadcrumbs`,
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}

function subjectThing(subject: Subject, reader: Reader, image: string | undefined): Thing | undefined {
  if (!('kind' in subject)) return undefined;
  switch (subject.kind) {
    case 'events':
      return eventThing(subject, reader, image);
    case 'chapters':
      return { ...chapterThing(subject, reader), image };
    case 'newsletters':
      return issueThing(subject, reader, image);
    case 'people':
      return personThing(subject, reader);
    default:
      return undefined;
  }
}

/** An issue of the newsletter: an article, published by the community. */
function issueThing(issue: Issue, reader: Reader, image: string | undefined): Thing {
  const url = absolute(issue.path, reader);
  const modified = issue.updated ?? issue.published;
  return {
    '@type': 'Article',
    '@id': `${url}#article`,
    headline: read(issue.title, reader.locale),
    description: descriptionOf(issue, reader),
    url,
    mainEntityOfPage: url,
    inLanguage: issue.body.in(reader.locale).language,
    datePublished: issue.published && globalTime(issue.published),
    dateModified: modified && globalTime(modified),
    author: publisher(reader),
    publisher: publisher(reader),
    about: issue.spotlight && host(issue.spotlight, reader),
    image,
    isPartOf: {
      '@type': 'Periodical',
      '@id': `${absolute('/newsletter/', reader)}#newsletter`,
      name: strings(reader.locale).newsletterPage.title,
      url: absolute('/newsletter/', reader),
    },
  };
}

/** A member who agreed to have a page, as that page shows them. */
function personThing(person: Person, reader: Reader): Thing {
  const { name, bio, links, path, organizes } = person;
  const url = absolute(path, reader);
  return {
    '@type': 'Person',
    '@id': `${url}#person`,
    name: read(name, reader.locale),
    url,
    description: bio && wordsOf(bio.in(reader.locale).html),
    sameAs: profiles(links),
    affiliation: organizes.map(({ chapter }) => host(chapter, reader)),
  };
}
