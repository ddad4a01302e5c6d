import type { Community } from '../community/types.ts';
import { grounds, tint } from '../lib/color.ts';
import { pick } from '../lib/words.ts';
import { accentOf } from './colors.ts';
import { mediaPath } from './feed-media.ts';

/** What a phone needs to keep the site among its apps (https://www.w3.org/TR/appmanifest/), as JSON. */
export function webManifest({ settings, href }: Community): string {
  const { defaultLocale, name, logo, base } = settings;
  const icon = logo
    ? { src: href(mediaPath(logo), defaultLocale), sizes: 'any' }
    : { src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml' };
  const manifest = {
    name: pick(name, defaultLocale).text,
    lang: defaultLocale,
    start_url: href('/', defaultLocale),
    scope: base,
    display: 'minimal-ui',
    theme_color: tint(accentOf(settings)).fill,
    background_color: grounds.paper,
    icons: [icon],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
