import { collections } from '../collections/register.ts';
import { parseDay } from '../lib/calendar-days.ts';
import { bylines } from './bylines.ts';
import { given } from './chapter-records.ts';
import { found, type Linking } from './linking-context.ts';
import { latestOutputFirst } from './person-records.ts';
import type { LinkedInOutput, Output } from './record-types.ts';
import { shownFields } from './shown-fields.ts';
import { topicsOf } from './topic-records.ts';

type OutputEntry = Linking['entries']['outputs'][number];

const linkedInOutput: Record<LinkedInOutput, true> = {
  ...{ title: true, authors: true, kind: true, published: true, added: true, language: true, topics: true },
  ...{ chapter: true, event: true, campaign: true },
};

/**
 * Outputs, latest first, linked to their chapters, events, campaigns and topics. Without `drafts`, outputs with a
 * future date are left out, as issues are.
 */
export function makeOutputs(linking: Linking, drafts: boolean): void {
  const outputs = linking.entries.outputs
    .map((entry) => makeOutput(entry, linking))
    .filter(({ published }) => drafts || published.first <= linking.today)
    .sort(latestOutputFirst);
  for (const output of outputs) {
    linking.outputs.set(output.id, output);
    output.campaign?.outputs.push(output);
    for (const topic of output.topics) topic.outputs.push(output);
  }
  const recaps = linkRecaps(linking);
  for (const output of outputs) {
    if (output.event && !recaps.has(output)) output.event.outputs.push(output);
    const chapters = output.chapter ? [output.chapter] : (output.event?.chapters ?? []);
    for (const chapter of chapters) chapter.outputs.push(output);
  }
}

function linkRecaps({ entries, events, outputs }: Linking): Set<Output> {
  const recaps = new Set<Output>();
  for (const { id, data } of entries.events) {
    const event = events.get(id);
    for (const recap of found(data.recaps, outputs)) {
      event?.recaps.push(recap);
      recaps.add(recap);
    }
  }
  return recaps;
}

function makeOutput({ id, data }: OutputEntry, linking: Linking): Output {
  const published = parseDay(data.published) ?? {
    precision: 'day',
    first: data.published,
    last: data.published,
  };
  const language = data.language ?? linking.settings.defaultLocale;
  const year = published.first.slice(0, 4);
  const path = `/outputs/${year}/#${id}`;
  const title = { [language]: data.title };
  const chapter = data.chapter ? linking.chapters.get(data.chapter) : undefined;
  const event = data.event ? linking.events.get(data.event) : undefined;
  const campaign = data.campaign ? linking.campaigns.get(data.campaign) : undefined;
  const fields = shownFields(collections.outputs.schema, data, linkedInOutput, linking);
  const { summary } = fields;
  const chapters = chapter ? [chapter] : (event?.chapters ?? []);
  return {
    kind: 'outputs',
    id,
    path,
    aliases: [],
    ...fields,
    title,
    authors: bylines(data.authors, linking),
    type: data.kind,
    published,
    year,
    added: (data.added && parseDay(data.added)?.first) || published.first,
    language,
    topics: topicsOf(data.topics, linking),
    card: { path, kind: 'outputs', id, title, day: published.first, chapters, ...given({ summary }) },
    ...given({ chapter, event, campaign }),
  };
}
