import type { Community } from '../../community/record-types.ts';
import { publishedPath } from '../../lib/picture-names.ts';
import { picturesOf } from '../issue/issue-pictures.ts';
import { issueParts } from '../issue/resolve-issue.ts';

/**
 * Where a picture of content/ lies for those who keep its address for years: feed readers and mail programs. The site
 * itself shows optimised files, whose names change with them. Mail programs show no SVG and not all of them WebP, so
 * what is neither PNG nor JPEG is published as PNG.
 */
export function mediaPath(picture: string): string {
  return `/media/${mediaName(picture).split('/').map(encodeURIComponent).join('/')}`;
}

/** The same below `/media/`, as the name of a file. */
export function mediaName(picture: string): string {
  const path = publishedPath(picture);
  return /\.(png|jpe?g)$/i.test(path) ? path : `${path}.png`;
}

/** The absolute address of a picture of content/. It is the same in every language. */
export function mediaUrl(picture: string, { settings, href }: Community): string {
  return new URL(href(mediaPath(picture), settings.defaultLocale), settings.url).href;
}

/** The pictures of content/ that feeds and mails show, in the order of their paths. */
export function mediaPictures(community: Community): string[] {
  const { settings, newsletters } = community;
  const shown = settings.locales.flatMap((locale) =>
    newsletters.flatMap((issue) => [...picturesOf(issueParts(issue, { community, locale }))]),
  );
  return [...new Set([...(settings.logo ? [settings.logo] : []), ...shown])].sort();
}
