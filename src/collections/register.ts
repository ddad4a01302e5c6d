import type * as z from 'zod';
import { campaigns } from './campaigns.ts';
import { chapters } from './chapters.ts';
import { community } from './community.ts';
import type { Collection } from './define-collection.ts';
import { events } from './events.ts';
import { mailings } from './mailings.ts';
import { newsletters } from './newsletters.ts';
import { outputs } from './outputs.ts';
import { pages } from './pages.ts';
import { partners } from './partners.ts';
import { people } from './people.ts';
import { programs } from './programs.ts';
import { revisions } from './revisions.ts';
import { strings } from './strings.ts';

/** The collections of content/, by folder name. */
export const collections = {
  community,
  chapters,
  events,
  outputs,
  people,
  newsletters,
  campaigns,
  programs,
  partners,
  mailings,
  revisions,
  strings,
  pages,
} as const;

export type CollectionName = keyof typeof collections;

/** Collections that people edit and the site shows; the others are for commands only. */
export const publicCollections = (Object.keys(collections) as CollectionName[]).filter(
  (name) => !(collections[name] as Collection).internal,
);

/** The validated fields of a record. */
export type Fields<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;
