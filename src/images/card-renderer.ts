import sharp from 'sharp';
import type { OgCard } from '../formats/link-images/card.ts';
import { draw } from '../formats/link-images/draw-card.ts';
import { openRenderer } from '../formats/link-images/render-card.ts';
import { openProjectFonts } from './project-fonts.ts';
import { emojiPictures, openPictures } from './scaled-pictures.ts';
import { png } from './write-png.ts';

/** Absolute paths of the project, whose packages contain the fonts, and of the content folder. */
export interface RenderingFolders {
  project: string;
  content: string;
}

/** Prepares to draw cards as PNG files. Fonts, emoji, backgrounds and pictures are cached. */
export function openCardRenderer({
  project,
  content,
}: RenderingFolders): (card: OgCard) => Promise<Uint8Array<ArrayBuffer>> {
  // Worker threads already use every core.
  sharp.concurrency(1);
  sharp.cache(false);
  const { fonts, emoji } = openProjectFonts(project);
  const render = openRenderer({
    fonts,
    emoji: emojiPictures(emoji),
    picture: openPictures(content),
    encode: png,
  });
  return (card) => render(draw(card, fonts));
}
