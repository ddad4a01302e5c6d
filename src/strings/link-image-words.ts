import { type Wording, wording } from './wording.ts';

/** The words of images for readers of a language. */
export const ogWords = (locale: string): Wording['images'] => wording(locale).images;
