import sharp from 'sharp';
import type { OgCard } from '../formats/og-image/card.ts';
import { draw } from '../formats/og-image/draw.ts';
import { openStudio } from '../formats/og-image/render.ts';
import { openLettering } from './lettering.ts';
import { emojiPictures, openPictures } from './pictures.ts';
import { png } from './png.ts';

/** Absolute paths: of the project, whose packages have the fonts, and of the content folder with its pictures. */
export interface Workplace {
  project: string;
  content: string;
}

/** Prepares to draw cards as PNG files. What takes long is kept: fonts, emoji, grounds, pictures. */
export function openWorkplace({
  project,
  content,
}: Workplace): (card: OgCard) => Promise<Uint8Array<ArrayBuffer>> {
  // There is a worker for each core already.
  sharp.concurrency(1);
  sharp.cache(false);
  const { fonts, emoji } = openLettering(project);
  const render = openStudio({
    fonts,
    emoji: emojiPictures(emoji),
    picture: openPictures(content),
    encode: png,
  });
  return (card) => render(draw(card, fonts));
}
