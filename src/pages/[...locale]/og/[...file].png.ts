import type { APIRoute } from 'astro';
import type { OgCard } from '../../../formats/link-images/card.ts';
import { imageFile, imagePaths } from '../../_link-image-routes.ts';

export const getStaticPaths = imagePaths;

/** The image that is shown beside a link to a page: /og/events/<id>.png. In dev it is drawn when it is asked for. */
export const GET: APIRoute<{ card: OgCard }> = ({ props: { card } }) => imageFile(card);
