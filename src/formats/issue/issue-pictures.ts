import { picturePrefix } from '../../community/prose.ts';
import { elementsIn, readHtml } from '../../lib/html-tree.ts';
import { decodeAddress } from '../../lib/urls.ts';
import type { IssueParts, Part } from './issue-part.ts';

/** The pictures of content/ in an issue, by their paths there: those that any of its editions shows. */
export function picturesOf({ parts, spotlight }: IssueParts): ReadonlySet<string> {
  const emblem = spotlight?.chapter.emblem;
  return new Set([...(emblem ? [emblem] : []), ...parts.flatMap(picturesIn)]);
}

function picturesIn(part: Part): string[] {
  const own = ownPictures(part).filter((path) => path !== undefined && path !== '') as string[];
  return 'parts' in part ? [...own, ...part.parts.flatMap(picturesIn)] : own;
}

function ownPictures(part: Part): (string | undefined)[] {
  if (part.kind === 'text') return picturesInHtml(part.html);
  if (part.kind === 'spotlight') return [part.corner?.chapter.emblem];
  if (part.kind === 'figure') return [part.picture];
  if (part.kind === 'partner') return [part.logo];
  if (part.kind === 'numbers') return part.counts.flatMap(({ remark }) => picturesInHtml(remark));
  if (part.kind !== 'list') return [];
  return part.items.flatMap(({ sealed, remark }) => [sealed?.emblem, ...picturesInHtml(remark)]);
}

const picturesInHtml = (html: string) =>
  elementsIn(readHtml(html)).flatMap(({ tagName, properties: { src } }) => {
    const isOurs = tagName === 'img' && typeof src === 'string' && src.startsWith(picturePrefix);
    return isOurs ? [decodeAddress(src.slice(picturePrefix.length))] : [];
  });
