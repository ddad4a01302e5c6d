import { defineCollection } from 'astro:content';
import { collections as register } from './collections/register.ts';
import { contentLoaders } from './reader/astro-loader.ts';
import { checkAll } from './site/check-everything.ts';

const loaders = contentLoaders(Object.keys(register), checkAll);

/** Astro's door: the register's collections, read by our own reader, and `status`, which says how the reading went. */
export const collections = Object.fromEntries(
  Object.entries(loaders).map(([name, loader]) => [name, defineCollection({ loader })]),
);
