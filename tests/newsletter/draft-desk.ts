import { buildCommunity } from '../../src/community/build-community.ts';
import { draftIssue } from '../../src/newsletter/draft/draft-issue.ts';
import type { Draft, Section } from '../../src/newsletter/draft/draft-types.ts';
import { historyOf } from '../../src/newsletter/draft/issue-history.ts';
import { type Files, find, markdown, read } from '../sample.ts';

/** Tokyo, where the communities of these tests are. */
export const tokyo = (time: string) => Date.parse(`${time.replace(' ', 'T')}:00+09:00`);

/** What the draft of an issue offers. */
export function draftOf(files: Files, month: string, at: string, spotlight?: string): Draft {
  const { entries } = read(files);
  const community = buildCommunity(entries, tokyo(at), { drafts: true });
  const chosen = spotlight ? find(community.chapters, spotlight) : undefined;
  return draftIssue(community, historyOf(entries.newsletters, month), chosen);
}

/** The ids that a section offers; empty when the draft does not have it. */
export const idsOf = (draft: Draft, key: string): string[] =>
  sectionOf(draft, key)?.offers.map(({ id }) => id) ?? [];

export const sectionOf = ({ sections }: Draft, wanted: string): Section | undefined =>
  sections.find(({ key }) => key === wanted);

/** The ids of which a section reminds its editor, by the reason. */
export function remindersOf(draft: Draft, key: string): Record<string, string[]> {
  const reminders = sectionOf(draft, key)?.reminders ?? [];
  return Object.fromEntries(reminders.map(({ reason, offers }) => [reason, offers.map(({ id }) => id)]));
}

/** A meeting of chapter `a`, if no other is named. */
export const meeting = (id: string, starts: string, fields = '', chapter = 'a'): Files => ({
  [`events/${starts.slice(0, 4)}/${id}.md`]: markdown(
    `title: 集まり ${id}\nchapters: [${chapter}]\nstarts: ${starts}\nends: ${starts.slice(0, 10)} 21:00\n${fields}`,
  ),
});

/** An article by somebody. */
export const article = (id: string, published: string, fields = 'authors: [{ name: だれか }]'): Files => ({
  [`outputs/${published.slice(0, 4)}/${id}.yaml`]: `title: 記事 ${id}\nurl: https://works.example/${id}\npublished: ${published}\n${fields}\n`,
});

export const chapter = (id: string, fields = ''): Files => ({
  [`chapters/${id}.yaml`]: `name: 支部${id}\n${fields}\n`,
});

export const person = (id: string, consent = '{ listed: true, recognition: true }'): Files => ({
  [`people/${id}.yaml`]: `name: ${id}さん\nconsent: ${consent}\n`,
});

/** A published issue; by `draft`, one that appears at that moment but is not ready. */
export const issue = (
  month: string,
  body = 'こんにちは。',
  fields = `published: ${month}-01 08:00`,
): Files => ({
  [`newsletters/${month}.mdx`]: markdown(`title: ${month} の号\n${fields}`, `\n${body}\n`),
});

/** A list component. */
export const list = (name: string, ...ids: string[]) =>
  `<${name}>\n\n${ids.map((id) => `- ${id}`).join('\n')}\n\n</${name.split(' ')[0]}>\n`;

/** What a draft notes at the end of a file. */
export const noted = (...lines: string[]) => `{/* kairan-offered 2026-10-25\n${lines.join('\n')} */}\n`;
