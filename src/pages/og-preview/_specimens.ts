import type { Format, OgCard } from '../../formats/link-images/card.ts';
import { specimens } from '../../formats/link-images/card-specimens.ts';
import { loadCommunity } from '../_site-community.ts';

/** The specimens of the current community, by name. */
export async function specimensOf(format: Format): Promise<Record<string, OgCard>> {
  const community = await loadCommunity();
  const { chapters, settings } = community;
  const chapter = chapters.find(({ emblem }) => emblem !== undefined);
  return specimens({ community, locale: settings.defaultLocale, format, chapter });
}
