import type { Entries } from '../reader/content-entry.ts';
import { loadCatalogues } from '../reader/word-catalogues.ts';
import { useWording } from '../strings/wording.ts';
import { buildCommunity, type View } from './build-community.ts';
import { translationsOf } from './community-wording.ts';
import type { Community } from './record-types.ts';

/**
 * Builds the community from its entries and activates its own strings. All pages and commands open a community with
 * this function.
 */
export function openCommunity(entries: Entries, now: number, view?: View): Community {
  loadCatalogues();
  useWording(translationsOf(entries));
  return buildCommunity(entries, now, view);
}
