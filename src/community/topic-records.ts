import type { Fields } from '../collections/register.ts';
import { wordsOf } from '../lib/translated-text.ts';
import type { Linking } from './linking-context.ts';
import type { Topic } from './record-types.ts';

/** Regions and topics that community.yaml declares, in its order. */
export function makeVocabulary(declared: Fields<'community'>, linking: Linking): void {
  const { defaultLocale } = linking.settings;
  for (const [id, name] of Object.entries(declared.regions ?? {})) {
    linking.regions.set(id, { id, name: wordsOf(name, defaultLocale), chapters: [] });
  }
  for (const id of Object.keys(declared.topics ?? {})) {
    linking.topics.set(id, makeTopic(id, wordsOf(declared.topics?.[id] ?? id, defaultLocale)));
  }
}

/** The topics with these ids. One that community.yaml does not declare is created with its id as name. */
export function topicsOf(ids: readonly string[] | undefined, linking: Linking): Topic[] {
  return (ids ?? []).map((id) => {
    let topic = linking.topics.get(id);
    if (!topic) {
      topic = makeTopic(id, { [linking.settings.defaultLocale]: id });
      linking.topics.set(id, topic);
    }
    return topic;
  });
}

function makeTopic(id: string, name: Topic['name']): Topic {
  const path = `/topics/${id}/`;
  const card = { path, kind: 'topic', id, title: name, chapters: [] };
  return { id, path, name, chapters: [], events: [], outputs: [], card };
}
