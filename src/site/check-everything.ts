import { collections } from '../collections/register.ts';
import { linkEntries } from '../community/build-community.ts';
import { checkContent } from '../community/check-content.ts';
import { changes } from '../community/rules/change-rules.ts';
import { characters } from '../community/rules/character-rules.ts';
import { places } from '../community/rules/place-rules.ts';
import { ownFileProblems } from '../formats/site-files/own-file-clashes.ts';
import { siteLinks } from '../formats/site-files/site-links.ts';
import { uncovered } from '../images/font-coverage.ts';
import { changesAt, now } from '../lib/clock.ts';
import { type Problem, sortProblems } from '../reader/problem.ts';
import type { Content } from '../reader/read-content.ts';

const day = 24 * 3_600_000;

/** Every Problem of a content folder, including links into the site and link images, in the order of files. */
export function checkAll(content: Content): Problem[] {
  // Years are judged by the day (UTC).
  changesAt((Math.floor(now() / day) + 1) * day);
  const { entries, broken, doubtful } = content;
  const rules = [characters(uncovered), changes(now()), places(now())];
  const warnings = rules.flatMap((rule) => [...rule({ entries, register: collections, broken, doubtful })]);
  const community = linkEntries(entries, now(), { drafts: true });
  const site = community ? [...siteLinks(content, community), ...ownFileProblems(content, community)] : [];
  return sortProblems([...checkContent(content), ...site, ...warnings]);
}
