import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { closest } from '../../src/lib/closest-spelling.ts';
import { type DigestFormat, digest, digestFormats } from '../../src/newsletter/digest.ts';
import { displayPath } from '../../src/reader/content-folder.ts';
import type { NewsletterWords } from '../../src/strings/newsletter/newsletter-command-words.ts';
import { exit, UsageError } from '../command-line/run-command.ts';
import { writeNew } from '../write-file.ts';
import { issueLanguages, localesOf, openIssue, reportProblems } from './open-issue.ts';

/** Arguments of the command. */
interface Given {
  month?: string | undefined;
  format?: string | undefined;
  locale?: string | undefined;
  out?: string | undefined;
  lang?: string | undefined;
}

/** Prints the digest of an issue, or writes it into a file. Returns the exit code. */
export function runDigest(args: Given): number {
  const languages = issueLanguages(args);
  const { words } = languages;
  const format = formatOf(args.format, words);
  const opened = openIssue(args.month, languages);
  if ('problems' in opened) return reportProblems(opened.problems, languages);
  const [locale = ''] = localesOf(args.locale, opened.community, words);
  const { issue, community } = opened;
  const text = digest(issue, { community, locale }, format);
  if (args.out === undefined) {
    process.stdout.write(text);
    return exit.success;
  }
  const file = path.resolve(args.out);
  if (!existsSync(file)) writeNew(file, text);
  else if (!readFileSync(file).equals(Buffer.from(text))) throw new UsageError(words.digestThere(args.out));
  process.stderr.write(`${words.digestWritten(displayPath(file))}\n`);
  return exit.success;
}

function formatOf(asked: string | undefined, words: NewsletterWords): DigestFormat {
  if (asked === undefined) return 'markdown';
  const found = digestFormats.find((format) => format === asked.toLowerCase());
  if (!found) throw new UsageError(words.unknownFormat(asked, closest(asked, digestFormats)));
  return found;
}
