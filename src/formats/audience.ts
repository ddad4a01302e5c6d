import type { Community } from '../community/record-types.ts';

/** The community that readers read of, and their language. */
export interface Audience {
  community: Community;
  locale: string;
}

/** An address of this site with its host. */
export function absolute(path: string, { community, locale }: Audience): string {
  return new URL(community.href(path, locale), community.settings.url).href;
}
