import type { Feed, FeedItem } from '../formats/feeds/feed.ts';
import type { OgCard } from '../formats/link-images/card.ts';
import { publishedImages } from '../formats/link-images/page-images.ts';
import { drawAhead, siteImageMaker } from '../images/site-image-maker.ts';
import { isDevelopment } from '../lib/development-mode.ts';
import { cached } from '../lib/get-or-make.ts';
import { loadCommunity } from './_site-community.ts';

/** One path for each image, in every language that has its own. A build starts to draw them at once. */
export async function imagePaths() {
  const community = await loadCommunity();
  const { locales, defaultLocale } = community.settings;
  const paths = locales.flatMap((locale) => {
    const prefix = locale === defaultLocale ? undefined : locale;
    return publishedImages({ community, locale }).map(({ file, card }) => ({
      params: { locale: prefix, file },
      props: { card },
    }));
  });
  if (!isDevelopment()) {
    drawAhead(
      siteImageMaker(),
      paths.map(({ props }) => props.card),
    );
  }
  return paths;
}

/** The image of a card as a file of the site. */
export async function imageFile(card: OgCard): Promise<Response> {
  const bytes = await siteImageMaker().image(card);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } });
}

const items = new WeakMap<FeedItem, Promise<FeedItem>>();

/** A feed with the file sizes of its pictures. */
export async function weighed(feed: Feed): Promise<Feed> {
  return {
    ...feed,
    items: await Promise.all(feed.items.map((item) => cached(items, item, () => weigh(item)))),
  };
}

async function weigh(item: FeedItem): Promise<FeedItem> {
  const { image } = item;
  if (!image) return item;
  return { ...item, image: { ...image, length: await siteImageMaker().size(image.card) } };
}
