import { readFileSync } from 'node:fs';
import path from 'node:path';
import { collections } from '../../src/collections/register.ts';
import { openCommunity } from '../../src/community/open-community.ts';
import type { Chapter, Community, Issue } from '../../src/community/record-types.ts';
import { dayText } from '../../src/lib/date-and-number-text.ts';
import { pick } from '../../src/lib/translated-text.ts';
import { draftIssue, isIntroduced } from '../../src/newsletter/draft/draft-issue.ts';
import type { Draft, Section } from '../../src/newsletter/draft/draft-types.ts';
import { type History, historyOf } from '../../src/newsletter/draft/issue-history.ts';
import { issueText } from '../../src/newsletter/draft-text/issue-text.ts';
import { mergeDraft } from '../../src/newsletter/draft-text/merge-draft.ts';
import { displayPath } from '../../src/reader/content-folder.ts';
import type { Problem } from '../../src/reader/problem.ts';
import type { Content } from '../../src/reader/read-content.ts';
import { readFile } from '../../src/reader/read-file.ts';
import type { DraftWords } from '../../src/strings/newsletter/draft-words.ts';
import { UsageError } from '../command-line/arguments.ts';
import { chapterAsked, monthAsked, warningsFor } from './draft-options.ts';

/** Options of the command. */
export interface DraftFileOptions {
  month?: string | undefined;
  spotlight?: string | undefined;
  words: DraftWords;
  /** Milliseconds since 1970 (UTC). */
  now: number;
}

/** The file of a drafted issue. */
export interface Drafted {
  month: string;
  /** Path in the content folder. */
  path: string;
  /** The existing file; undefined when there is none. */
  before: string | undefined;
  text: string;
  /** What was added. */
  draft: Draft;
  /** Sections that could not be inserted. */
  unplaced: readonly Section[];
  /** Problems of `text`; it must not be written when there are any. */
  problems: readonly Problem[];
  /** Paths of the issue's translations, for people. */
  translations: readonly string[];
  warnings: readonly string[];
}

/** Drafts an issue from valid content; only the issue's own file is read. */
export function draftFile(content: Content, { words, now, ...asked }: DraftFileOptions): Drafted {
  const community = openCommunity(content.entries, now, { drafts: true });
  const month = monthAsked(asked.month, community, words);
  const history = historyOf(content.entries.newsletters, month);
  const entry = content.entries.newsletters.find(({ id }) => id === month);
  const issue = community.newsletters.find(({ id }) => id === month);
  if (entry && issue) refuse(entry, issue, words);
  const spotlight =
    asked.spotlight === undefined ? undefined : chapterAsked(asked.spotlight, community, history, words);
  if (spotlight && entry) refuseSpotlight(entry.file, history, community, words);
  const draft = draftIssue(community, history, spotlight);
  const written = writing(draft, content, community, words);
  return {
    ...{ month, warnings: spotlight ? warningsFor(spotlight, community, history, words) : [] },
    translations: entry ? entry.bodies.flatMap(({ language, file }) => (language ? [file] : [])) : [],
    ...written,
    problems: written.text === written.before ? [] : problemsOf(written.text, month, written.path, content),
  };
}

function writing(draft: Draft, content: Content, { settings }: Community, words: DraftWords) {
  const { month } = draft.period;
  const context = { words, locale: settings.defaultLocale, period: draft.period };
  const file = `newsletters/${month}.mdx`;
  if (!content.entries.newsletters.some(({ id }) => id === month)) {
    return {
      path: file,
      before: undefined,
      text: issueText(draft, context, settings.locales),
      draft,
      unplaced: [],
    };
  }
  const before = readFileSync(path.join(content.folder, file), 'utf8');
  const merged = mergeDraft(before, draft, context);
  if (!merged) throw new UsageError(words.mergeFailed(displayPath(path.join(content.folder, file))));
  const { spotlight: _offered, ...rest } = draft;
  return {
    path: file,
    before,
    text: merged.text,
    draft: { ...rest, ...merged.draft },
    unplaced: merged.unplaced,
  };
}

function refuse(
  { file, bodies }: Content['entries']['newsletters'][number],
  issue: Issue,
  words: DraftWords,
): void {
  if (!issue.isDraft && issue.published) {
    throw new UsageError(words.alreadyPublished(file, dayText(issue.published.day, words.language, 'plain')));
  }
  if (bodies.some(({ language, mdx }) => language === '' && !mdx))
    throw new UsageError(words.notMdx(file, `${issue.id}.mdx`));
}

function refuseSpotlight(file: string, history: History, { chapters }: Community, words: DraftWords): void {
  if (!isIntroduced(history)) return;
  const introduced = chapters.find(({ id }) => history.here.spotlights.has(id));
  throw new UsageError(
    introduced ? words.alreadyIntroduces(file, nameOf(introduced, words)) : words.spotlightTaken(file),
  );
}

const nameOf = ({ name }: Chapter, { language }: DraftWords) => pick(name, language).text;

/** The Problems of the new file. */
function problemsOf(text: string, month: string, file: string, { folder }: Content): Problem[] {
  const asked = { collection: 'newsletters', definition: collections.newsletters, id: month, language: '' };
  const place = { path: file, file: displayPath(path.join(folder, file)) };
  return readFile(new TextEncoder().encode(text), { ...asked, ...place }).problems;
}
