import process from 'node:process';
import type { APIRoute } from 'astro';
import { badgeSvg } from '../../formats/link-images/badge-svg.ts';
import type { Badge } from '../../formats/link-images/card.ts';
import { openProjectFonts } from '../../images/project-fonts.ts';
import { isDevelopment } from '../../lib/development-mode.ts';
import { specimensOf } from './_specimens.ts';

export async function getStaticPaths() {
  if (!isDevelopment()) return [];
  const cards = Object.entries(await specimensOf('wide'));
  return cards.flatMap(([badge, card]) =>
    card.kind === 'program' ? [{ params: { badge }, props: { badge: card.badge } }] : [],
  );
}

/** The badge of a specimen. */
export const GET: APIRoute<{ badge: Badge }> = async ({ props: { badge } }) =>
  new Response(await badgeSvg(badge, openProjectFonts(process.cwd())), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
