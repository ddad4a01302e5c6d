import { collections } from '../../src/collections/register.ts';
import { buildCommunity } from '../../src/community/build-community.ts';
import { checkContent } from '../../src/community/check-content.ts';
import { draftIssue } from '../../src/newsletter/draft/draft-issue.ts';
import type { Draft } from '../../src/newsletter/draft/draft-types.ts';
import { historyOf } from '../../src/newsletter/draft/issue-history.ts';
import { issueText } from '../../src/newsletter/draft-text/issue-text.ts';
import { type Merged, mergeDraft } from '../../src/newsletter/draft-text/merge-draft.ts';
import type { DraftTextContext } from '../../src/newsletter/draft-text/section-lines.ts';
import type { Content } from '../../src/reader/read-content.ts';
import { readFile } from '../../src/reader/read-file.ts';
import { draftWords } from '../../src/strings/newsletter/draft-words.ts';
import { article, chapter, issue, meeting, person, tokyo } from '../newsletter/draft-desk.ts';
import type { Files } from '../sample.ts';

const program =
  'title: 星\nperiod: 2026\npoints: { output: 1, organizer: 1 }\nthreshold: 2\nbadge: { label: 星 }\n';
const campaign = '---\ntitle: 写真\nkind: contest\nstarts: 2026-11-10\nends: 2026-12-24\n---\n写真を一枚。\n';

/** A community in the middle of November 2026, after its first issue. */
export const november: Files = {
  'programs/star.yaml': program,
  'campaigns/photo.md': campaign,
  ...issue('2026-11'),
  ...Object.assign({}, ...['akari', 'beni', 'chika'].map((id) => person(id))),
  ...chapter('a', 'founded: 2020-12\ntagline: 灯りの町\norganizers: [{ person: akari, role: 世話人 }]'),
  ...chapter('b', 'founded: 2026-11-03'),
  ...meeting(
    'h1',
    '2026-11-05 19:00',
    'attendance: { inPerson: 12, firstTimers: 3 }\nroles: { organizers: [akari] }',
  ),
  ...meeting(
    'h2',
    '2026-11-10 19:00',
    'sessions: [{ title: 話, kind: talk, speakers: [beni], slides: https://works.example/s }]',
  ),
  ...meeting('e1', '2026-12-05 19:00', 'format: online'),
  ...meeting('e2', '2026-12-10 19:00', '', 'b'),
  ...meeting('e3', '2027-01-10 19:00', 'status: moved'),
  ...meeting('n1', '2026-11-26 19:00', 'roles: { organizers: [chika] }'),
  ...article('o1', '2026-11-06', 'authors: [akari]\nevent: h1'),
  ...article('o2', '2026-11-08', 'authors: [beni]'),
};

/** What its members add until the end of the month. */
export const additions: Files = {
  ...chapter('c', 'founded: 2026-11-25'),
  ...meeting('e4', '2026-12-20 19:00', '', 'c'),
  ...article('o3', '2026-11-25', 'authors: [chika]'),
  ...article('o4', '2026-11-26', 'authors: [beni]\nsummary: "終わり */ と {始まり}"'),
};

export const middle = '2026-11-21 20:00';
export const end = '2026-11-29 20:00';
const month = '2026-12';
const path = `newsletters/${month}.mdx`;

/** An issue at work: content, and the text of the issue as it stands in it. */
export interface Work {
  content: Content;
  at: string;
  text?: string;
  language?: string;
}

function draftOf({ content, at, text, language = 'ja' }: Work): {
  draft: Draft;
  hand: DraftTextContext;
  locales: readonly string[];
} {
  const entries = { ...content.entries, newsletters: [...content.entries.newsletters, ...entriesOf(text)] };
  const community = buildCommunity(entries, tokyo(at), { drafts: true });
  const draft = draftIssue(community, historyOf(entries.newsletters, month));
  const { defaultLocale, locales } = community.settings;
  return {
    draft,
    hand: { words: draftWords(language), locale: defaultLocale, period: draft.period },
    locales,
  };
}

function reading(text: string) {
  const asked = {
    collection: 'newsletters',
    definition: collections.newsletters,
    id: month,
    language: '',
    path,
    file: path,
  };
  return readFile(new TextEncoder().encode(text), asked);
}

const entriesOf = (text: string | undefined) =>
  text === undefined ? [] : ([reading(text).entry].filter(Boolean) as Content['entries']['newsletters']);

/** The file of a new draft. */
export function written(work: Work): string {
  const { draft, hand, locales } = draftOf(work);
  return issueText(draft, hand, locales);
}

/** The file after the command has been run on it again. */
export function merged(work: Work & { text: string }): Merged {
  const { draft, hand } = draftOf(work);
  const result = mergeDraft(work.text, draft, hand);
  if (!result) throw new Error(`not understood:\n${work.text}`);
  return result;
}

/** The Problems that an issue would have in its content. */
export function problemsOf(content: Content, text: string): string[] {
  const { entry, problems } = reading(text);
  if (problems.length > 0 || !entry) return problems.map(({ code, line }) => `${line} ${code}`);
  const newsletters = [...content.entries.newsletters, entry] as Content['entries']['newsletters'];
  return checkContent({ ...content, entries: { ...content.entries, newsletters } }).map(
    ({ code, line }) => `${line} ${code}`,
  );
}
