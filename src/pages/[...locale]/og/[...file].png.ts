import type { APIRoute } from 'astro';
import type { PublishedImage } from '../../../formats/link-images/page-images.ts';
import { imageFile, imagePaths } from '../../_link-image-routes.ts';

export const getStaticPaths = imagePaths;

/** The link image of a page: /og/events/<id>.png. The dev server draws it on request. */
export const GET: APIRoute<Pick<PublishedImage, 'card'>> = ({ props: { card } }) => imageFile(card());
