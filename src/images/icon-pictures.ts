import process from 'node:process';
import sharp, { type Sharp } from 'sharp';
import type { Settings } from '../community/record-types.ts';
import type { FontsAndEmoji } from '../formats/link-images/font-selection.ts';
import { favicon, type SiteIcon, sealIcon } from '../formats/site-files/icon-svg.ts';
import { backgrounds } from '../lib/color.ts';
import { siteContent } from '../reader/content-folder.ts';
import { publishedPicture } from '../reader/published-picture.ts';
import { openProjectFonts } from './project-fonts.ts';
import { openRasterizer } from './rasterize.ts';

let opened: FontsAndEmoji | undefined;
const tools = () => {
  opened ??= openProjectFonts(process.cwd());
  return opened;
};

const clear = { r: 0, g: 0, b: 0, alpha: 0 };

/** An icon of the site as PNG: its logo, else a seal with characters of its name. */
export async function siteIcon(settings: Settings, icon: SiteIcon): Promise<Uint8Array<ArrayBuffer>> {
  const { size, share, hasBackground } = icon;
  const { logo } = settings;
  if (!logo) return bytesOf(sharp(Buffer.from(await sealIcon(settings, icon, tools()))).resize(size));
  const inner = Math.round(size * share);
  const [before, after] = [Math.floor((size - inner) / 2), Math.ceil((size - inner) / 2)];
  const background = hasBackground ? backgrounds.paper : clear;
  const drawn = openRasterizer(publishedPicture(siteContent(), logo), 4)
    .resize({ width: inner, height: inner, fit: 'contain', background })
    .extend({ top: before, left: before, bottom: after, right: after, background });
  return bytesOf(hasBackground ? drawn.flatten({ background: backgrounds.paper }) : drawn);
}

/** The favicon as SVG. */
export const siteFavicon = (settings: Settings): Promise<string> => favicon(settings, tools());

const bytesOf = async (image: Sharp) =>
  new Uint8Array(await image.png({ compressionLevel: 9, palette: true }).toBuffer());
