import process from 'node:process';
import pc from 'picocolors';
import { buildCommunity } from '../../src/community/build-community.ts';
import { now, sameUntil } from '../../src/lib/clock.ts';
import type { Entries } from '../../src/reader/content-entry.ts';
import { displayPath } from '../../src/reader/content-folder.ts';
import { contentLanguage } from '../../src/reader/content-language.ts';
import { errorsIn, type Problem } from '../../src/reader/problem.ts';
import { readWithStore } from '../../src/reader/read-with-store.ts';
import { checkAll } from '../../src/site/check-everything.ts';
import { type CommandWords, commandWords, fileFault } from '../../src/strings/command-words.ts';
import { Progress } from '../command-line/progress.ts';
import { exit, printProblems } from '../command-line/run-command.ts';
import { EditedMeanwhile, overwrite } from '../write-file.ts';
import { BuildFailure, type BuildOptions, type Built, buildSite } from './build-site.ts';
import { addressOfFile, changedFiles, kindsOf } from './changed-files.ts';
import {
  changedInputs,
  forgetFinished,
  inputOf,
  publishedStates,
  type SitePlace,
  writeFinished,
} from './finished-site.ts';
import type { LastBuild } from './last-build.ts';
import { recordRevisions } from './record-revisions.ts';

/** A build of content that has changed, or of which nothing is known. */
export interface ContentBuild extends SitePlace {
  language: string;
  engine: string;
  /** Whether versions in calendars are recorded. */
  records: boolean;
  last: Extract<LastBuild, { isCurrent: false }>;
  /** When the command began, by `performance.now()`. */
  began: number;
  json: boolean;
  /** Absolute path of the file for the addresses that changed. */
  changed: string | undefined;
}

/** Checks and builds content, and says what was written. Returns the exit code. */
export async function buildContent(build: ContentBuild): Promise<number> {
  const { content, language, json, last } = build;
  const words = commandWords(language);
  const progress = new Progress();
  progress.step(words.reading);
  const clock = now();
  // The same instant for everything, however long the build takes.
  process.env.KAIRAN_NOW = new Date(clock).toISOString();
  const checked = readWithStore(content);
  const problems = checkAll(checked);
  const errors = errorsIn(problems).length;
  if (problems.length > 0) {
    progress.end();
    printProblems(problems, language, undefined, json ? process.stderr : process.stdout);
  }
  if (errors > 0) {
    process.stderr.write(`${pc.red(words.problems(errors))} ${words.unchanged}\n`);
    return exit.problems;
  }
  if (last.doubt) progress.say(words.doubts[last.doubt](displayPath(build.output)));
  progress.step(words.preparing);
  const noted = build.records ? keepRevisions(content, checked.entries, words) : undefined;
  try {
    const whenThere = (built: Built) => keepNote(build, built, problems, clock);
    const built = await buildSite({ ...optionsOf(build), whenThere }, progress, words);
    progress.end();
    report(build, built, words);
    if (noted) process.stderr.write(`${noted}\n`);
    return exit.success;
  } catch (error) {
    progress.end();
    if (!(error instanceof BuildFailure)) throw error;
    process.stderr.write(`${pc.red(error.message)}\n${words.unchanged}\n`);
    return exit.problems;
  }
}

function optionsOf({ last, output, project, content, language }: ContentBuild): BuildOptions {
  const published = last.site && { folder: output, files: last.site.files };
  return { project, content, language, output, published };
}

/** Says what was written, and what of the content had changed. */
function report(build: ContentBuild, built: Built, words: CommandWords): void {
  const { last, output, content } = build;
  const { written, removed } = changedFiles(last.site?.files ?? {}, built.hashes);
  const seconds = Math.round((performance.now() - build.began) / 100) / 10;
  if (build.changed !== undefined) overwrite(build.changed, addressList([...written, ...removed], content));
  if (build.json) {
    const counts = { written: written.length, removed: removed.length };
    process.stdout.write(`${JSON.stringify({ pages: built.pages, seconds, output, ...counts })}\n`);
    return;
  }
  process.stderr.write(`${pc.green(words.built(built.pages, String(seconds), displayPath(output)))}\n`);
  if (!last.site) return;
  const causes = last.input ? changedInputs(last.site.input, last.input) : [];
  const shown = causes.slice(0, 5).join(words.comma);
  const more = causes.length > 5 ? words.moreCauses(causes.length - 5) : '';
  const kinds = kindsOf(written, words) || words.nothingWritten;
  process.stderr.write(`${words.wrote(kinds, shown ? shown + more : undefined)}\n`);
}

/** The addresses of files on the site of a content folder, one a line. */
function addressList(files: readonly string[], content: string): string {
  const { url = 'https://example.org/' } = contentLanguage(content);
  const site = url.endsWith('/') ? url : `${url}/`;
  return files.map((name) => `${addressOfFile(name, site)}\n`).join('');
}

/**
 * Notes what was published. Where the content was edited meanwhile, or the note cannot be written, nothing is known of it, and the next build
 * makes everything anew.
 */
function keepNote(build: ContentBuild, built: Built, problems: Problem[], clock: number): void {
  const { last, engine, records, output, content } = build;
  forgetFinished(build);
  try {
    const input = inputOf(content, last.input && { input: last.input, seen: last.seen });
    const isRecord = (name: string) => name.startsWith('revisions/');
    if (!input || !last.input || !changedInputs(last.input, input).every(isRecord)) return;
    const until = sameUntil();
    writeFinished(build, {
      ...{ engine, input, seen: last.seen, isRecorded: records, pages: built.pages, problems },
      clock: { built: clock, until: Number.isFinite(until) ? until : null },
      files: publishedStates(output, built.hashes),
    });
  } catch (error) {
    // The site is there; a full disk makes the next build slower, not wrong.
    if (!(error as NodeJS.ErrnoException).code) throw error;
  }
}

/** Records the published versions of events, and reports it. The build continues when that fails. */
function keepRevisions(content: string, entries: Entries, words: CommandWords): string | undefined {
  try {
    const count = recordRevisions(content, entries, buildCommunity(entries, now()), words.revisionsIntro);
    return count > 0 ? words.revisionsRecorded(count) : undefined;
  } catch (error) {
    if (error instanceof EditedMeanwhile) return words.editedMeanwhile(displayPath(error.path));
    const { code, path: file } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    return fileFault(displayPath(file ?? content), code, words);
  }
}
