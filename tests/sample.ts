import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { View } from '../src/community/build-community.ts';
import { checkContent } from '../src/community/check-content.ts';
import { openCommunity } from '../src/community/open-community.ts';
import type { Community } from '../src/community/record-types.ts';
import { errorsIn, type Problem } from '../src/reader/problem.ts';
import { type Content, readContent } from '../src/reader/read-content.ts';

/** Files of a content folder, by their path in it. */
export type Files = Record<string, string | Uint8Array>;

/** Settings for a test that says nothing of its own about them. */
export const settings = `
name: 試しの会
url: https://sample.example/
locales: [ja, en]
`;

/** Saturday, 21 November 2026, nine in the morning in Tokyo. */
export const now = Date.parse('2026-11-21T09:00:00+09:00');

/** Writes files into a folder, over those that are there. */
export function write(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** A content folder in a temporary place, gone when the test is over. */
export function contentFolder(files: Files): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kairan-sample-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  write(folder, { 'community.yaml': settings, ...files });
  return folder;
}

/** What the files say, read as the site reads them. */
export function read(files: Files): Content {
  return readContent(contentFolder(files));
}

/** A Problem as a line: `chapters/nagoya.yaml:2 tagline not-text`. */
export function line(problem: Problem, folder: string): string {
  const { file, line: at, field, code } = problem;
  const name = path.relative(folder, path.resolve(file)).split(path.sep).join('/');
  return [`${name}:${at}`, field, code].filter((part) => part !== '').join(' ');
}

/** Every Problem of the files, each as a line. */
export function problemsOf(files: Files): string[] {
  const content = read(files);
  return checkContent(content).map((problem) => line(problem, content.folder));
}

/** The model of the files at `at`; throws when they have Problems that must be put right. */
export function communityOf(files: Files, at = now, view: View = {}): Community {
  const content = read(files);
  const problems = errorsIn(checkContent(content)).map((problem) => line(problem, content.folder));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return openCommunity(content.entries, at, view);
}

/** A Markdown file: fields between `---` lines, then a body. */
export const markdown = (fields: string, body = '') => `---\n${fields.trim()}\n---\n${body}`;

/** The record with this id; throws when there is none. */
export function find<Item extends { id: string }>(list: readonly Item[], id: string): Item {
  const found = list.find((each) => each.id === id);
  if (!found) throw new Error(`There is no "${id}" among ${list.map((each) => each.id).join(', ')}`);
  return found;
}
