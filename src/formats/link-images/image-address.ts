import { collections } from '../../collections/register.ts';

/** Folders whose pages are records, and their collection (or kind). */
const records: Readonly<Record<string, string>> = {
  chapters: 'chapters',
  events: 'events',
  people: 'people',
  newsletter: 'newsletters',
  campaigns: 'campaigns',
  topics: 'topics',
};

const ownPages: ReadonlySet<string> = new Set(collections.pages.reserved);

/**
 * The file name of a page's image, without extension: `chapters/nagoya` for `/chapters/nagoya/`. Records are named by
 * collection and id, other pages by path: `site/events/archive/2026`, the front page `site/home`.
 */
export function imageFile(pagePath: string): string {
  const [page = '', id] = pagePath.split('#');
  const parts = page.split('/').filter((part) => part !== '');
  const [first = '', second = ''] = parts;
  const folder = records[first];
  if (parts.length === 0) return 'site/home';
  if (first === 'outputs' && id) return `outputs/${id}`;
  if (first === 'recognition' && parts.length === 3) return `programs/${second}`;
  if (folder !== undefined && parts.length === 2) return `${folder}/${second}`;
  if (parts.length === 1 && !ownPages.has(first.replace(/\.html$/, ''))) return `pages/${first}`;
  return `site/${parts.join('/').replace(/\.html$/, '')}`;
}

/** The address of an image from the site's root, in the default language: `/og/chapters/nagoya.png`. */
export const imagePath = (file: string) => `/og/${file}.png`;
