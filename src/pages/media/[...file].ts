import type { APIRoute } from 'astro';
import { mediaName, mediaPictures } from '../../formats/feeds/feed-media.ts';
import { openRasterizer } from '../../images/rasterize.ts';
import { siteContent } from '../../reader/content-folder.ts';
import { publishedPicture } from '../../reader/published-picture.ts';
import { loadCommunity } from '../_site-community.ts';

interface Props {
  picture: string;
}

/** Twice the width at which mail programs show pictures, for high-density screens. */
const side = 1200;

/** The pictures of feeds and mails, at permanent addresses (see formats/feeds/feed-media.ts). */
export const getStaticPaths = async () =>
  mediaPictures(await loadCommunity()).map((picture) => ({
    params: { file: mediaName(picture) },
    props: { picture },
  }));

export const GET: APIRoute<Props> = async ({ props: { picture } }) => {
  const judged = publishedPicture(siteContent(), picture);
  const type = /\.jpe?g$/i.test(picture) ? 'jpeg' : 'png';
  const drawn = openRasterizer(judged, 2).resize({
    width: side,
    height: side,
    fit: 'inside',
    withoutEnlargement: true,
  });
  // Metadata, such as the place where a photograph was taken, is removed.
  const made = await (type === 'jpeg'
    ? drawn.jpeg({ quality: 80 })
    : drawn.png({ palette: true })
  ).toBuffer();
  return new Response(new Uint8Array(made), { headers: { 'Content-Type': `image/${type}` } });
};
