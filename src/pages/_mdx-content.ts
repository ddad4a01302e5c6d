import { getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Issue, Page } from '../community/record-types.ts';
import { isDevelopment } from '../lib/development-mode.ts';
import { siteContent } from '../reader/content-folder.ts';
import { terminalLanguage } from '../reader/content-language.ts';
import { markOf } from '../reader/mdx-module.ts';
import { commandWords } from '../strings/command-words.ts';

/**
 * What Astro makes of a body in MDX, in the language that readers of `locale` get; undefined for Markdown, which holds no
 * components.
 */
export async function contentOf(
  collection: 'newsletters' | 'pages',
  { id, body }: Issue | Page,
  locale: string,
): Promise<AstroComponentFactory | undefined> {
  const { file } = body.in(locale);
  if (!file?.mdx) return undefined;
  const entry = await (file.language === '' ? getEntry(collection, id) : getEntry('translations', file.path));
  // Somebody has just written it, and Astro does not have it yet.
  if (!entry && isDevelopment()) return undefined;
  if (!entry) throw new Error(`${file.path} is not in Astro's store.`);
  const { Content, remarkPluginFrontmatter } = await render(entry);
  const { mark } = remarkPluginFrontmatter;
  if (mark === markOf(file.source)) return Content;
  // Astro tells a module that it cannot load in its log alone.
  if (mark === undefined) throw new Error(`The module of ${file.file} could not be loaded.`);
  // Somebody has just saved it, and its record comes a moment later.
  if (isDevelopment()) return undefined;
  const language = terminalLanguage(siteContent(), process.env.KAIRAN_LANG);
  throw new Error(commandWords(language).editedMeanwhile(file.file));
}
