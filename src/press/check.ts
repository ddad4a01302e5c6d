import { collections } from '../collections/index.ts';
import { checkContent } from '../community/check.ts';
import { characters } from '../community/rules/characters.ts';
import { type Problem, sortProblems } from '../reader/problem.ts';
import type { Content } from '../reader/read.ts';
import { uncovered } from './coverage.ts';

/** Every Problem of a content folder and of the images that are made of it, in the order people read files. */
export function checkAll(content: Content): Problem[] {
  const { entries, broken, doubtful } = content;
  const warnings = characters(uncovered)({ entries, register: collections, broken, doubtful });
  return sortProblems([...checkContent(content), ...warnings]);
}
