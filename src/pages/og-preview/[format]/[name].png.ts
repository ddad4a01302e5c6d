import type { APIRoute } from 'astro';
import type { OgCard } from '../../../formats/link-images/card.ts';
import { isDevelopment } from '../../../lib/development-mode.ts';
import { imageFile } from '../../_link-image-routes.ts';
import { specimensOf } from '../_specimens.ts';

export async function getStaticPaths() {
  if (!isDevelopment()) return [];
  const all = (['wide', 'square'] as const).map(async (format) =>
    Object.entries(await specimensOf(format)).map(([name, card]) => ({
      params: { format, name },
      props: { card },
    })),
  );
  return (await Promise.all(all)).flat();
}

/** A specimen as an image. */
export const GET: APIRoute<{ card: OgCard }> = ({ props: { card } }) => imageFile(card);
