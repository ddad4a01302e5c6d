import type { Community } from '../community/record-types.ts';

/** The readers of a text: a community and a language. */
export interface Audience {
  community: Community;
  locale: string;
}

/** The absolute address of a path of this site. */
export function absolute(path: string, { community, locale }: Audience): string {
  return new URL(community.href(path, locale), community.settings.url).href;
}
