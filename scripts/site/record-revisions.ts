import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Document, isMap, isSeq, parseDocument, YAMLSeq } from 'yaml';
import { type Recorded, recordedRevisions, revisionsToRecord } from '../../src/community/event-revisions.ts';
import type { Community } from '../../src/community/record-types.ts';
import type { Entries } from '../../src/reader/content-entry.ts';
import { replace, writeNew } from '../write-file.ts';

/**
 * Adds missing versions of events to `content/revisions/`; `intro` is the comment at the top of a new file. Returns the
 * number of events recorded. Throws file system errors.
 */
export function recordRevisions(
  folder: string,
  entries: Entries,
  community: Community,
  intro: string,
): number {
  const recorded = recordedRevisions(entries);
  const homes = new Map(
    entries.revisions.flatMap(({ id, data }) => data.events.map(({ event }) => [event, id] as const)),
  );
  const lines = revisionsToRecord(community, recorded);
  // An event that moves to another month stays in the file in which it is recorded.
  const files = Map.groupBy(lines, ({ event, month }) => homes.get(event) ?? month);
  for (const [month, own] of files)
    writeLines(path.join(folder, 'revisions', `${month}.yaml`), own.map(withoutMonth), intro);
  return lines.length;
}

const withoutMonth = ({ month: _, ...line }: Recorded & { month: string }): Recorded => line;

function writeLines(file: string, lines: readonly Recorded[], intro: string): void {
  const before = existsSync(file) ? readFileSync(file) : undefined;
  const document = before ? parseDocument(before.toString()) : fresh(intro);
  const found = document.get('events');
  const list = isSeq(found) ? found : new YAMLSeq();
  document.set('events', list);
  const idOf = (item: unknown) => (isMap(item) ? String(item.get('event')) : '');
  const news = new Set(lines.map(({ event }) => event));
  const nodes = lines.map((line) => document.createNode(line, { flow: true }));
  list.flow = false;
  list.items = [...list.items.filter((item) => !news.has(idOf(item))), ...nodes];
  list.items.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const text = document.toString({ lineWidth: 0 });
  if (before) replace(file, text, before);
  else writeNew(file, text);
}

function fresh(intro: string): Document {
  const document = new Document({ events: [] });
  document.commentBefore = intro
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
  return document;
}
