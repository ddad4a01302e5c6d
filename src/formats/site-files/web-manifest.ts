import { backgrounds, tint } from '../../lib/color.ts';
import { direction } from '../../lib/languages.ts';
import { pick } from '../../lib/translated-text.ts';
import type { Audience } from '../audience.ts';
import { accentOf } from './color-sheet.ts';
import { siteIcons } from './icon-svg.ts';

/** The web app manifest (https://www.w3.org/TR/appmanifest/), as JSON. */
export function webManifest({ community: { settings, href }, locale }: Audience): string {
  const { name, tagline, base } = settings;
  const icon = (file: keyof typeof siteIcons, purpose: 'any' | 'maskable') => {
    const { size } = siteIcons[file];
    return { src: `${base}${file}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose };
  };
  const start = href('/', locale);
  const manifest = {
    id: start,
    name: pick(name, locale).text,
    ...(tagline ? { description: pick(tagline, locale).text } : {}),
    lang: locale,
    dir: direction(locale),
    start_url: start,
    scope: base,
    display: 'minimal-ui',
    theme_color: tint(accentOf(settings)).fill,
    background_color: backgrounds.paper,
    icons: [icon('icon-192', 'any'), icon('icon-512', 'any'), icon('icon-maskable-512', 'maskable')],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
