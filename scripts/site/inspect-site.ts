import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Contents of a built site. */
export interface Inspection {
  /** Number of HTML pages, without the newsletter's mails. */
  pages: number;
  /** Files that every site must have and this one lacks. */
  missing: string[];
}

/** Inspects a built site; of its `locales`, the first has no prefix. */
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
