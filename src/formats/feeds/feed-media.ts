import type { Community } from '../../community/record-types.ts';
import { publishedPath } from '../../lib/picture-names.ts';
import { issueParts } from '../issue/resolve-issue.ts';

/**
 * The permanent address of a picture of content/, for feed readers and mail programs; the site itself shows optimised
 * files, whose names change. Mail programs show no SVG and not always WebP, so everything except PNG and JPEG is
 * published as PNG.
 */
export function mediaPath(picture: string): string {
  return `/media/${mediaName(picture).split('/').map(encodeURIComponent).join('/')}`;
}

/** The file name of that picture below `/media/`. */
export function mediaName(picture: string): string {
  const path = publishedPath(picture);
  return /\.(png|jpe?g)$/i.test(path) ? path : `${path}.png`;
}

/** The absolute address of a picture of content/, the same in every language. */
export function mediaUrl(picture: string, { settings, href }: Community): string {
  return new URL(href(mediaPath(picture), settings.defaultLocale), settings.url).href;
}

/** The pictures of content/ that feeds and mails show, sorted by path. */
export function mediaPictures(community: Community): string[] {
  const { settings, newsletters } = community;
  const shown = settings.locales.flatMap((locale) =>
    newsletters.flatMap((issue) => [...issueParts(issue, { community, locale }).pictures]),
  );
  return [...new Set([...(settings.logo ? [settings.logo] : []), ...shown])].sort();
}
