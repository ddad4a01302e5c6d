import type { APIRoute } from 'astro';
import type { OgCard } from '../../../formats/link-images/card.ts';
import { imageFile, imagePaths } from '../../_link-image-routes.ts';

export const getStaticPaths = imagePaths;

/** The link image of a page: /og/events/<id>.png. The dev server draws it on request. */
export const GET: APIRoute<{ card: OgCard }> = ({ props: { card } }) => imageFile(card);
