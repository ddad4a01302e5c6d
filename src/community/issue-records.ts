import { collections } from '../collections/register.ts';
import { hasCome } from '../lib/clock.ts';
import { given } from './chapter-records.ts';
import { toWhen } from './event-times.ts';
import { bodyOf, type Linking } from './linking-context.ts';
import type { Issue, LinkedInIssue } from './record-types.ts';
import { shownFields } from './shown-fields.ts';

/** Issues, latest first. Without `drafts`, only published ones. */
export function makeIssues(linking: Linking, drafts: boolean): Issue[] {
  const issues = linking.entries.newsletters
    .map((entry) => makeIssue(entry, linking))
    .filter((issue) => drafts || !issue.isDraft)
    .sort((a, b) => (a.id < b.id ? 1 : -1));
  for (const [index, issue] of issues.entries()) {
    const [next, previous] = [issues[index - 1], issues[index + 1]];
    if (previous) issue.previous = previous;
    if (next) issue.next = next;
    issue.spotlight?.spotlights.push(issue);
  }
  return issues;
}

const linkedInIssue: Record<LinkedInIssue, true> = {
  ...{ published: true, updated: true, spotlight: true, draft: true },
};

function makeIssue(entry: Linking['entries']['newsletters'][number], linking: Linking): Issue {
  const { id, data } = entry;
  const published =
    data.published === undefined ? undefined : toWhen(data.published, linking.settings.timeZone);
  const updated = data.updated === undefined ? undefined : toWhen(data.updated, linking.settings.timeZone);
  const spotlight = data.spotlight ? linking.chapters.get(data.spotlight) : undefined;
  const path = `/newsletter/${id}/`;
  const fields = shownFields(collections.newsletters.schema, data, linkedInIssue, linking);
  const { title, summary } = fields;
  const chapters = spotlight ? [spotlight] : [];
  const image = spotlight?.emblem;
  return {
    kind: 'newsletters',
    id,
    path,
    aliases: [],
    ...fields,
    month: id,
    isDraft: data.draft || !published || !hasCome(published.instant, linking.now),
    body: bodyOf(entry, linking),
    card: {
      path,
      kind: 'newsletters',
      id,
      title,
      chapters,
      ...given({ summary, image, day: published?.day }),
    },
    ...given({ published, updated, spotlight }),
  };
}
