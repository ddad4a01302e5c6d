import { getCollection, getEntry } from 'astro:content';
import { collections } from '../collections/register.ts';
import { openCommunity } from '../community/open-community.ts';
import type { Community } from '../community/record-types.ts';
import { now } from '../lib/clock.ts';
import { isDevelopment } from '../lib/development-mode.ts';
import type { Status } from '../reader/astro-loader.ts';
import type { Entries, Entry } from '../reader/content-entry.ts';
import { ContentError } from '../reader/problem.ts';

let cached: { revision: string; community: Community } | undefined;

/** The community as of the last reading of content/. Throws a ContentError that the dev server shows in its overlay. */
export async function loadCommunity(): Promise<Community> {
  const status = await getEntry('status', 'status');
  if (!status) throw new Error('content/ has not been read.');
  const { revision, problems, text, filled } = status.data as Status;
  if (problems.length > 0) throw new ContentError(problems, `\n${text}`);
  if (cached?.revision !== revision) {
    const view = { drafts: isDevelopment() };
    cached = { revision, community: openCommunity(await entries(filled), now(), view) };
  }
  return cached.community;
}

// Its own type knows the collections as of the last `astro sync`, which may be fewer.
const stores = getCollection as (name: string) => Promise<{ data: unknown }[]>;

async function entries(filled: readonly string[]): Promise<Entries> {
  const names = Object.keys(collections) as (keyof typeof collections)[];
  const lists = await Promise.all(
    names.map(async (name) => {
      if (!filled.includes(name)) return [name, []];
      const stored = await stores(name);
      // getCollection has no order of its own.
      return [
        name,
        stored.map((each) => each.data as unknown as Entry).sort((a, b) => (a.path < b.path ? -1 : 1)),
      ];
    }),
  );
  return Object.fromEntries(lists);
}
