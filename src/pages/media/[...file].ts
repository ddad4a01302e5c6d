import type { APIRoute } from 'astro';
import { mediaName, mediaPictures } from '../../formats/feed-media.ts';
import { openPixels } from '../../press/pixels.ts';
import { siteContent } from '../../reader/folder.ts';
import { publishedPicture } from '../../reader/published-picture.ts';
import { loadCommunity } from '../_site.ts';

interface Props {
  picture: string;
}

/** Twice the width at which mail programs show them, so that they are sharp on good screens. */
const side = 1200;

/** The pictures that feeds and mails show, at addresses that stay (see formats/feed-media.ts). */
export const getStaticPaths = async () =>
  mediaPictures(await loadCommunity()).map((picture) => ({
    params: { file: mediaName(picture) },
    props: { picture },
  }));

export const GET: APIRoute<Props> = async ({ props: { picture } }) => {
  const judged = publishedPicture(siteContent(), picture);
  const type = /\.jpe?g$/i.test(picture) ? 'jpeg' : 'png';
  const drawn = openPixels(judged, 2).resize({
    width: side,
    height: side,
    fit: 'inside',
    withoutEnlargement: true,
  });
  // What a camera wrote into the file, the place above all, does not go on.
  const made = await (type === 'jpeg'
    ? drawn.jpeg({ quality: 80 })
    : drawn.png({ palette: true })
  ).toBuffer();
  return new Response(new Uint8Array(made), { headers: { 'Content-Type': `image/${type}` } });
};
