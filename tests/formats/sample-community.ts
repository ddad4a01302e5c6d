import path from 'node:path';
import { buildCommunity } from '../../src/community/build-community.ts';
import type { Community } from '../../src/community/record-types.ts';
import { type Content, readContent } from '../../src/reader/read-content.ts';

/** Saturday, 21 November 2026, nine in the morning in Tokyo. */
export const sampleNow = Date.parse('2026-11-21T09:00:00+09:00');

const folder = path.resolve(import.meta.dirname, '../../content');
let read: Content | undefined;

/** What stands in content/, read once. */
export function sampleContent(): Content {
  read ??= readContent(folder);
  return read;
}

const made = new Map<number, Community>();

/** The community in content/ as it is at an instant, made once. */
export function sampleCommunity(now = sampleNow): Community {
  const community = made.get(now) ?? buildCommunity(sampleContent().entries, now);
  made.set(now, community);
  return community;
}

/** The size of any picture, for the mails of that community: they are made once for all tests. */
export const sizeOf = () => ({ width: 400, height: 400 });
