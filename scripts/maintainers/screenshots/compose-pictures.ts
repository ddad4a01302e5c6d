import type { Browser } from 'playwright-core';
import sharp from 'sharp';

// Keeps a page of the docs with several images fast on a phone.
const enough = 60_000;

/** An image as WebP of at most `width` pixels, with the highest quality that fits into 60 kB. */
export async function webp(picture: Uint8Array, width: number): Promise<Uint8Array> {
  const small = await sharp(picture).resize({ width, withoutEnlargement: true }).png().toBuffer();
  for (const quality of [86, 80, 74, 68, 60]) {
    const bytes = await sharp(small).webp({ quality, effort: 6, smartSubsample: true }).toBuffer();
    if (bytes.byteLength <= enough) return bytes;
  }
  return sharp(small).webp({ quality: 52, effort: 6 }).toBuffer();
}

/** Images of one size in rows on a background with gaps. `width` is that of one image in pixels. */
export async function grid(
  pictures: readonly Uint8Array[],
  { columns, width }: { columns: number; width: number },
): Promise<Uint8Array> {
  const gap = 14;
  const small = await Promise.all(pictures.map((each) => sharp(each).resize({ width }).png().toBuffer()));
  const { height } = await sharp(small[0]).metadata();
  const rows = Math.ceil(small.length / columns);
  const background = {
    ...{ width: columns * (width + gap) + gap, height: rows * (height + gap) + gap },
    ...{ channels: 3 as const, background: '#d3c9b7' },
  };
  const placed = small.map((input, index) => ({
    input,
    left: gap + (index % columns) * (width + gap),
    top: gap + Math.floor(index / columns) * (height + gap),
  }));
  return sharp({ create: background }).composite(placed).png().toBuffer();
}

const stage = `
* { box-sizing: border-box; margin: 0; }
body { position: relative; width: 1340px; padding: 12px 0 46px 12px; }
img { display: block; width: 100%; }
.window { width: 1100px; border: 1px solid #b9ad96; border-radius: 14px; overflow: hidden; box-shadow: 0 10px 30px rgb(60 45 20 / 18%); }
.bar { display: flex; gap: 8px; padding: 11px 14px; border-bottom: 1px solid #d8cdb8; background: #e9e0cf; }
.bar i { width: 11px; height: 11px; border-radius: 50%; background: #c9bca3; }
.phone { position: absolute; right: 10px; bottom: 12px; width: 292px; padding: 9px; border-radius: 38px; background: #0b0e18; box-shadow: 0 0 0 1.5px #555c72, 0 14px 34px rgb(30 22 10 / 34%); }
.phone img { border-radius: 29px; }
`;

/** A page in a desktop window with a phone in front of it. The background is transparent, for light and dark pages. */
export async function windowAndPhone(
  browser: Browser,
  { window, phone }: { window: Uint8Array; phone: Uint8Array },
): Promise<Uint8Array> {
  const page = await browser.newPage({ viewport: { width: 1340, height: 900 }, deviceScaleFactor: 1.5 });
  const source = (bytes: Uint8Array) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
  await page.setContent(
    `<!doctype html><style>${stage}</style><body><div class="window"><div class="bar"><i></i><i></i><i></i></div><img src="${source(window)}" alt=""></div><div class="phone"><img src="${source(phone)}" alt=""></div></body>`,
    { waitUntil: 'load' },
  );
  const picture = await page.locator('body').screenshot({ omitBackground: true });
  await page.close();
  return picture;
}
