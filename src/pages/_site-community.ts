import { getCollection, getEntry } from 'astro:content';
import { collections } from '../collections/register.ts';
import { openCommunity, openUnchecked } from '../community/open-community.ts';
import type { Community } from '../community/record-types.ts';
import { now } from '../lib/clock.ts';
import { isDevelopment } from '../lib/development-mode.ts';
import type { Status } from '../reader/astro-loader.ts';
import type { Entries, Entry } from '../reader/content-entry.ts';
import { type LiveContent, liveContent } from '../reader/live-content.ts';
import { ContentError } from '../reader/problem.ts';

let cached: { revision: string | number; community: Community } | undefined;

/** The community as content/ was last read. Throws a ContentError, which the dev server shows in its overlay. */
export async function loadCommunity(): Promise<Community> {
  const live = liveContent();
  if (live) return liveCommunity(live);
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

function liveCommunity({ revision, content, problems, text }: LiveContent): Community {
  if (problems.length > 0) throw new ContentError(problems, `\n${text}`);
  if (cached?.revision !== revision) {
    const community = openUnchecked(content.entries, now());
    if (!community) throw new Error('content/community.yaml has not been read.');
    cached = { revision, community };
  }
  return cached.community;
}

// The generated type knows only the collections of the last `astro sync`.
const stores = getCollection as (name: string) => Promise<{ data: unknown }[]>;

async function entries(filled: readonly string[]): Promise<Entries> {
  const names = Object.keys(collections) as (keyof typeof collections)[];
  const lists = await Promise.all(
    names.map(async (name) => {
      if (!filled.includes(name)) return [name, []];
      const stored = await stores(name);
      // `getCollection` has no defined order.
      return [
        name,
        stored.map((each) => each.data as unknown as Entry).sort((a, b) => (a.path < b.path ? -1 : 1)),
      ];
    }),
  );
  return Object.fromEntries(lists);
}
