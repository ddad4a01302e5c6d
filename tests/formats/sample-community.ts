import { buildCommunity } from '../../src/community/build-community.ts';
import type { Community } from '../../src/community/record-types.ts';
import { type Content, readContent } from '../../src/reader/read-content.ts';
import { sampleFolder } from '../sample-folder.ts';

/** Saturday, 21 November 2026, nine in the morning in Tokyo. */
export const sampleNow = Date.parse('2026-11-21T09:00:00+09:00');

let read: Content | undefined;

/** What stands in the sample's files, read once. */
export function sampleContent(): Content {
  read ??= readContent(sampleFolder);
  return read;
}

const made = new Map<number, Community>();

/** The sample community as it is at an instant, made once. */
export function sampleCommunity(now = sampleNow): Community {
  const community = made.get(now) ?? buildCommunity(sampleContent().entries, now);
  made.set(now, community);
  return community;
}

/** The size of any picture, for the mails of that community: they are made once for all tests. */
export const sizeOf = () => ({ width: 400, height: 400 });
