import type { Format } from '../../../src/formats/link-images/card.ts';

/** A screenshot for the docs of a page of the built sample. */
export interface PagePicture {
  /** Its file: `docs/images/<name>.<locale>.webp`. */
  name: string;
  /** The route, whose longest page is shown: `chapters/[id]`. */
  route: string;
  /** A file next to that page, or a query, by language: `email.html`, `?q=…`. */
  rest?: string | Readonly<Record<string, string>>;
  /** Width of the window in CSS pixels. */
  width: number;
  height: number;
  /** Selector of the element at the top; the top of the page by default. */
  from?: string;
  /** Selector of an element to wait for. */
  waitFor?: string;
}

/** Screenshots of pages in a window. */
export const pagePictures: readonly PagePicture[] = [
  { name: 'directory', route: 'chapters/index', width: 1000, height: 980, from: '#soon' },
  { name: 'map', route: 'chapters/map', width: 1000, height: 860, from: '.atlas' },
  { name: 'event', route: 'events/[id]', width: 1000, height: 860, from: '.page-header' },
  { name: 'issue', route: 'newsletter/[id]', width: 1000, height: 860 },
  { name: 'mail', route: 'newsletter/[id]', rest: 'email.html', width: 660, height: 900 },
  {
    name: 'search',
    route: 'search/index',
    rest: { ja: '?q=灯り', en: '?q=light' },
    width: 1000,
    height: 860,
    from: '#search',
    waitFor: '.search-list > li',
  },
];

/**
 * The front page in a window, with a phone in front of it that shows a chapter in the dark scheme:
 * `docs/images/home.<locale>.webp`.
 */
export const homePicture = {
  name: 'home',
  window: { route: 'index', width: 1100, height: 800 },
  phone: { route: 'chapters/[id]', width: 390, height: 800 },
} as const;

/** A component of the newsletter in an issue, with the first few items of a long list. */
export interface PartPicture {
  /** Its file: `docs/images/newsletter/<name>.<locale>.webp`. */
  name: string;
  selector: string;
}

const column = (name: string): PartPicture => ({
  name,
  selector: `[aria-labelledby="c-${name.replace('-', '')}"]`,
});

/** The newsletter's components. */
export const partPictures: readonly PartPicture[] = [
  ...['spotlight', 'events', 'happened', 'outputs', 'new-chapters'].map(column),
  ...['numbers', 'campaigns', 'partner'].map(column),
  { name: 'recognition', selector: '[aria-labelledby^="c-recognition"]:has(.badge)' },
  { name: 'quote', selector: '.quote' },
  { name: 'button', selector: '.button-line' },
  { name: 'figure', selector: '.picture' },
  { name: 'note', selector: '.note' },
];

/** A link image: `chapters/nagoya`, and its language. */
type LinkImage = readonly [file: string, locale: string];

/** Link images in a grid: `docs/images/og/<name>.webp`. */
export interface LinkPicture {
  name: string;
  format: Format;
  columns: number;
  /** Width of one image in pixels. */
  width: number;
  images: readonly LinkImage[];
}

/** The date for link images, in a week with several events. */
export const linkDay = '2026-12-08T09:00:00+09:00';

export const linkPictures: readonly LinkPicture[] = [
  {
    ...{ name: 'cards', format: 'wide', columns: 3, width: 400 },
    images: [
      ['chapters/nagoya', 'ja'],
      ['events/2026-12-11-nagoya', 'ja'],
      ['newsletters/2026-11', 'ja'],
      ['events/2026-12-05-kobe', 'ja'],
      ['outputs/2026-02-14-osaka-recap', 'ja'],
      ['people/akari', 'ja'],
      ['topics/old-houses', 'en'],
      ['campaigns/photo-2026', 'en'],
      ['site/home', 'ja'],
      ['site/this-week', 'ja'],
      ['programs/ambassador-2026', 'ja'],
      ['pages/about', 'en'],
    ],
  },
  {
    ...{ name: 'posters', format: 'square', columns: 4, width: 300 },
    images: [
      ['events/2026-12-11-nagoya', 'ja'],
      ['chapters/ishigaki', 'en'],
      ['site/this-week', 'en'],
      ['newsletters/2026-11', 'ja'],
    ],
  },
];

/** The languages of the docs. */
export const docsLocales = ['ja', 'en'] as const;

/** Every file that the command writes, relative to the project. */
export function pictureFiles(): string[] {
  const names = [homePicture, ...pagePictures].map(({ name }) => name);
  const parts = partPictures.map(({ name }) => `newsletter/${name}`);
  return [
    ...[...names, ...parts].flatMap((name) => docsLocales.map((locale) => `${name}.${locale}`)),
    ...linkPictures.map(({ name }) => `og/${name}`),
  ].map((name) => `docs/images/${name}.webp`);
}
