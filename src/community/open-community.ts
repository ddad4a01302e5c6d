import type { Entries } from '../reader/content-entry.ts';
import { loadCatalogues } from '../reader/word-catalogues.ts';
import { useWording } from '../strings/wording.ts';
import { buildCommunity, linkEntries, type View } from './build-community.ts';
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

/**
 * The same for the development server, with drafts: entries are checked elsewhere, and references to missing records are
 * left out. Undefined without settings.
 */
export function openUnchecked(entries: Entries, now: number): Community | undefined {
  loadCatalogues();
  useWording(translationsOf(entries));
  return linkEntries(entries, now, { drafts: true });
}
