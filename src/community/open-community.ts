import type { Entries } from '../reader/content-entry.ts';
import { useWording } from '../strings/wording.ts';
import { buildCommunity, type View } from './build-community.ts';
import { translationsOf } from './community-wording.ts';
import type { Community } from './record-types.ts';

/** The community of what was read, and from now on its own words: every door into a community is this one. */
export function openCommunity(entries: Entries, now: number, view?: View): Community {
  useWording(translationsOf(entries));
  return buildCommunity(entries, now, view);
}
