import process from 'node:process';
import sharp, { type Sharp } from 'sharp';
import type { Settings } from '../community/types.ts';
import type { Lettering } from '../formats/og-image/fonts.ts';
import { favicon, type SiteIcon, sealIcon } from '../formats/site-icons.ts';
import { grounds } from '../lib/color.ts';
import { siteContent } from '../reader/folder.ts';
import { publishedPicture } from '../reader/published-picture.ts';
import { openLettering } from './lettering.ts';
import { openPixels } from './pixels.ts';

let opened: Lettering | undefined;
const tools = () => {
  opened ??= openLettering(process.cwd());
  return opened;
};

const clear = { r: 0, g: 0, b: 0, alpha: 0 };

/** An icon of the site as PNG: its logo, or else the seal that is cut from its name. */
export async function siteIcon(settings: Settings, icon: SiteIcon): Promise<Uint8Array<ArrayBuffer>> {
  const { size, share, ground } = icon;
  const { logo } = settings;
  if (!logo) return bytesOf(sharp(Buffer.from(await sealIcon(settings, icon, tools()))).resize(size));
  const inner = Math.round(size * share);
  const [before, after] = [Math.floor((size - inner) / 2), Math.ceil((size - inner) / 2)];
  const background = ground ? grounds.paper : clear;
  const drawn = openPixels(publishedPicture(siteContent(), logo), 4)
    .resize({ width: inner, height: inner, fit: 'contain', background })
    .extend({ top: before, left: before, bottom: after, right: after, background });
  return bytesOf(ground ? drawn.flatten({ background: grounds.paper }) : drawn);
}

/** The icon for tabs as SVG. */
export const siteFavicon = (settings: Settings): Promise<string> => favicon(settings, tools());

const bytesOf = async (image: Sharp) =>
  new Uint8Array(await image.png({ compressionLevel: 9, palette: true }).toBuffer());
