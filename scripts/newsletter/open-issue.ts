import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import pc from 'picocolors';
import { checkContent } from '../../src/community/check-content.ts';
import { openCommunity } from '../../src/community/open-community.ts';
import type { Community, Issue } from '../../src/community/record-types.ts';
import { now } from '../../src/lib/clock.ts';
import type { Entries } from '../../src/reader/content-entry.ts';
import { listFiles } from '../../src/reader/content-folder.ts';
import { errorsIn, type Problem } from '../../src/reader/problem.ts';
import { readWithStore } from '../../src/reader/read-with-store.ts';
import { type CommandWords, commandWords } from '../../src/strings/command-words.ts';
import {
  type NewsletterWords,
  newsletterWords,
} from '../../src/strings/newsletter/newsletter-command-words.ts';
import { existingContent, exit, languageOf, printProblems, UsageError } from '../command-line/run-command.ts';

/** An issue with its context. */
export interface OpenIssue {
  /** Absolute path. */
  folder: string;
  entries: Entries;
  entry: Entries['newsletters'][number];
  /** As its editor sees it: with drafts. */
  community: Community;
  /** As readers see it. */
  published: Community;
  issue: Issue;
}

/** The language and messages of a command. */
export interface IssueLanguages {
  language: string;
  general: CommandWords;
  words: NewsletterWords;
}

export function issueLanguages(args: { lang?: string | undefined }): IssueLanguages {
  const language = languageOf(args);
  return { language, general: commandWords(language), words: newsletterWords(language) };
}

/**
 * Opens the issue of a month. Returns Problems instead when content/ has errors; throws a UsageError for an invalid
 * month, or one without an issue.
 */
export function openIssue(
  written: string | undefined,
  { general, words }: IssueLanguages,
): OpenIssue | { problems: Problem[] } {
  const folder = existingContent(general);
  const month = monthOf(written, folder, words);
  const content = readWithStore(folder);
  const problems = checkContent(content);
  if (errorsIn(problems).length > 0) return { problems };
  const { entries } = content;
  const community = openCommunity(entries, now(), { drafts: true });
  const published = openCommunity(entries, now());
  const issue = community.newsletters.find((each) => each.month === month);
  const entry = entries.newsletters.find(({ id }) => id === month);
  if (!issue || !entry) {
    const months = entries.newsletters.map(({ id }) => id);
    throw new UsageError(words.noIssue(month, latest(months)));
  }
  return { folder, entries, entry, community, published, issue };
}

/** Prints the errors in content/ that must be corrected first. Returns the exit code. */
export function reportProblems(problems: readonly Problem[], { language, words }: IssueLanguages): number {
  printProblems(problems, language, 'terminal', process.stderr);
  process.stderr.write(`${pc.red(words.contentFirst)}\n`);
  return exit.problems;
}

/** Normalises a month to `2026-11`, from a file name or full-width digits. Throws a UsageError. */
function monthOf(written: string | undefined, folder: string, words: NewsletterWords): string {
  if (written === undefined) throw new UsageError(words.whichMonth(latest(issuesIn(folder))));
  const folded = path.basename(written.normalize('NFKC').trim()).replace(/(\.[a-z]{2,3})?\.mdx?$/, '');
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(folded)) return folded;
  const [, year, month = ''] = /^(\d{4})[-/.年]?(\d{1,2})月?号?$/.exec(folded) ?? [];
  const isMonth = year !== undefined && Number(month) >= 1 && Number(month) <= 12;
  throw new UsageError(words.notAMonth(written, isMonth ? `${year}-${month.padStart(2, '0')}` : undefined));
}

/** The ids of all issues by their file names, without reading them: nobody waits to be asked which one is meant. */
function issuesIn(content: string): string[] {
  const folder = path.join(content, 'newsletters');
  const files = existsSync(folder) ? listFiles(folder) : [];
  return [
    ...new Set(files.flatMap(({ path: name }) => /^(\d[\w-]+)(?:\.[a-z-]+)?\.mdx?$/i.exec(name)?.[1] ?? [])),
  ];
}

/** The latest three months, latest first. */
const latest = (months: readonly string[]) => months.toSorted().reverse().slice(0, 3).join(', ');

/** The requested languages, separated by commas; by default the site's first one. Throws a UsageError for others. */
export function localesOf(
  asked: string | undefined,
  { settings }: Community,
  words: NewsletterWords,
): string[] {
  if (asked === undefined) return [settings.defaultLocale];
  return listOf(asked).map((locale) => {
    if (settings.locales.includes(locale)) return locale;
    throw new UsageError(words.unknownLocale(locale, settings.locales.join(', ')));
  });
}

/** The values in `a, b`, without duplicates. */
export const listOf = (written: string): string[] => [
  ...new Set(
    written
      .split(/[,、]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];
