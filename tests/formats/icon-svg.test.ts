import { XMLValidator } from 'fast-xml-parser';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { themeColors } from '../../src/formats/site-files/color-sheet.ts';
import { favicon, sealIcon, siteIcons } from '../../src/formats/site-files/icon-svg.ts';
import { webManifest } from '../../src/formats/site-files/web-manifest.ts';
import { backgrounds, contrast } from '../../src/lib/color.ts';
import { lettering } from './link-images/layout.ts';
import { madeCommunity } from './made-community.ts';

const owner = { name: { ja: '試しの会' }, accent: '#123a5c' };

/** The colour of a pixel, `#rrggbb`; `none` where nothing is painted. */
async function pixel(svg: string, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (y * info.width + x) * 4;
  return data[at + 3] === 0 ? 'none' : `#${data.subarray(at, at + 3).toString('hex')}`;
}

describe('the icon of a community without a logo', () => {
  test('is a seal in its accent, with a lighter one for dark tabs, and needs no font', async () => {
    const svg = await favicon(owner, lettering);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toMatch(/<text|<script|href=/);
    expect(svg).toContain('prefers-color-scheme:dark');
    const [day = '', night = ''] = [...svg.matchAll(/Z" fill="(#[\da-f]{6})"/g)].map(([, color]) => color);
    expect(day).toBe('#123a5c');
    expect(contrast(night, backgrounds.night)).toBeGreaterThan(4.5);
    expect(await favicon(owner, lettering)).toBe(svg);
  });

  test('is cut from a name that the fonts can write', async () => {
    const arabic = { ...owner, name: { ar: 'نور', en: 'Lamp' } };
    const latin = { ...owner, name: { en: 'Lamp' } };
    expect(await favicon(arabic, lettering)).toBe(await favicon(latin, lettering));
  });

  test('fills the square where phones cut their own shape, and keeps its letters inside', async () => {
    const whole = await sealIcon(owner, siteIcons['icon-maskable-512'], lettering);
    const alone = await sealIcon(owner, siteIcons['icon-512'], lettering);
    expect([await pixel(whole, 1, 1), await pixel(alone, 1, 1)]).toEqual(['#123a5c', 'none']);
    // Nothing but ground outside the circle that every shape leaves whole: four fifths of the width.
    const rim = Array.from({ length: 72 }, (_, step) => (step * Math.PI) / 36);
    for (const angle of rim) {
      const [x, y] = [50 + 41 * Math.cos(angle), 50 + 41 * Math.sin(angle)].map(Math.round);
      expect(await pixel(whole, x ?? 0, y ?? 0)).toBe('#123a5c');
    }
  });
});

test('the manifest names icons for every shape, and where the site begins', () => {
  const fields = {
    ...{ url: 'https://sample.example/town/', locales: ['ja', 'en', 'ar'] },
    name: { ja: '灯火の会', en: 'Lights' },
  };
  const community = madeCommunity({ community: { community: fields } }, '2026-11-21T09:00:00+09:00');
  const manifestIn = (locale: string) =>
    JSON.parse(webManifest({ community, locale })) as Record<string, unknown>;
  // Each language is an app of its own: whoever keeps one is not given another.
  expect(manifestIn('en')).toMatchObject({
    ...{ id: '/town/en/', name: 'Lights', lang: 'en', start_url: '/town/en/', scope: '/town/' },
  });
  expect(manifestIn('ar')).toMatchObject({ lang: 'ar', dir: 'rtl', start_url: '/town/ar/' });
  expect(manifestIn('ja')).toMatchObject({
    ...{ name: '灯火の会', lang: 'ja', dir: 'ltr', start_url: '/town/', scope: '/town/' },
    icons: [
      { src: '/town/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/town/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/town/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
});

test("the browser's frame takes the accent, darker by night", () => {
  const { light, dark } = themeColors({ accent: '#b93a1c' });
  expect(light).toBe('#b93a1c');
  expect(contrast(dark, '#ffffff')).toBeGreaterThan(contrast(light, '#ffffff'));
});
