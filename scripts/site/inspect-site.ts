import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What a folder with a built site holds. */
export interface Inspection {
  /** HTML pages, without the newsletter's mails. */
  pages: number;
  /** Files that every site has and this one lacks. */
  missing: string[];
}

/** Looks at a built site; `locales` are its languages, the first one without a prefix. */
export function inspect(folder: string, locales: readonly string[]): Inspection {
  const [, ...others] = locales;
  const expected = [
    'index.html',
    ...others.map((locale) => `${locale}/index.html`),
    '404.html',
    'sitemap-index.xml',
  ];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return {
    pages: files.filter((file) => /(?<![\\/]email)\.html$/.test(file)).length,
    missing: expected.filter((file) => !existsSync(path.join(folder, file))),
  };
}
