import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { mediaName, mediaPictures } from '../../formats/feed-media.ts';
import { siteContent } from '../../reader/folder.ts';
import { pictureBytes } from '../../reader/picture-bytes.ts';
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
  const bytes = pictureBytes(siteContent(), picture);
  const type = /\.jpe?g$/i.test(picture) ? 'jpeg' : 'png';
  const drawn = sharp(bytes, { density: 144 })
    .rotate()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
  // What a camera wrote into the file, the place above all, does not go on.
  const made = await (type === 'jpeg'
    ? drawn.jpeg({ quality: 80 })
    : drawn.png({ palette: true })
  ).toBuffer();
  return new Response(new Uint8Array(made), { headers: { 'Content-Type': `image/${type}` } });
};
