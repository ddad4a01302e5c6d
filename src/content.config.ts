import { defineCollection } from 'astro:content';
import { collections as register } from './collections/index.ts';
import { recordsLoader, statusLoader } from './community/astro-loader.ts';

/** Astro's door: the register's collections, read by our own reader, and `status`, which says how the reading went. */
export const collections = {
  ...Object.fromEntries(
    Object.keys(register).map((name) => [name, defineCollection({ loader: recordsLoader(name) })]),
  ),
  status: defineCollection({ loader: statusLoader() }),
};
