import { type ComponentName, components } from '../../collections/newsletter-components.ts';
import type { Event } from '../../community/record-types.ts';
import { recordsById } from '../../community/records-by-id.ts';
import { pick } from '../../lib/translated-text.ts';
import type { ComponentBlock, Item } from '../../reader/body-blocks.ts';
import {
  atText,
  componentsIn,
  type IssueInput,
  type IssueRule,
  type IssueText,
  placeOf,
  textsOf,
} from './issue-rule.ts';

interface Listed {
  name: ComponentName;
  item: Item;
}

const isList = ({ name }: ComponentBlock) => /^(?:ids|keys)$/.test(components[name].holds);

function listed({ blocks }: IssueText): Listed[] {
  return [...componentsIn(blocks)].flatMap(({ name, items }) => items.map((item) => ({ name, item })));
}

/** No list is empty: readers would only see its heading. */
export const filled: IssueRule = function* ({ texts }) {
  for (const text of texts) {
    for (const block of componentsIn(text.blocks)) {
      if (!isList(block) || block.items.length > 0) continue;
      const { name } = block;
      yield atText(text, placeOf(block), 'issue-empty-list', { name, example: exampleFor(name) });
    }
  }
};

function exampleFor(name: ComponentName): string {
  const component = components[name];
  return 'example' in component ? component.example : '';
}

/** The events that a component of the original lists, with their positions. */
function meetings(input: IssueInput, wanted: ComponentName): { event: Event; item: Item; text: IssueText }[] {
  const [text] = input.texts;
  if (!text) return [];
  return listed(text)
    .filter(({ name }) => name === wanted)
    .flatMap(({ item }) =>
      recordsById(input.community, 'events', [item.id]).map((event) => ({ event, item, text })),
    );
}

/** When readers get the issue: its date, else now. Milliseconds since 1970. */
const readAt = ({ issue, community }: IssueInput) => issue.published?.instant ?? community.now;

const named = (event: Event, { community }: IssueInput) => ({
  value: pick(event.title, community.settings.defaultLocale).text,
  day: event.starts.day,
  id: event.id,
});

/** Announced events are still to come when the issue appears. */
export const stillToCome: IssueRule = function* (input) {
  for (const { event, item, text } of meetings(input, 'Events')) {
    if (event.over <= readAt(input)) yield atText(text, item, 'issue-past-event', named(event, input));
  }
};

/** Events listed as past have taken place; cancelled ones are mentioned in the text instead. */
export const hasHappened: IssueRule = function* (input) {
  for (const { event, item, text } of meetings(input, 'Happened')) {
    const begun = event.starts.instant <= Math.max(readAt(input), input.community.now);
    if (!begun) yield atText(text, item, 'issue-future-event', named(event, input));
    else if (!event.wasHeld && item.words === '')
      yield atText(text, item, 'issue-not-held', named(event, input));
  }
};

/** No list has duplicates; lists of people under different headings are different lists. */
export const listedOnce: IssueRule = function* ({ texts }) {
  for (const text of texts) {
    const seen = new Set<string>();
    for (const { name, props, items } of componentsIn(text.blocks)) {
      for (const item of items) {
        const key = `${name} ${JSON.stringify(props)} ${item.id}`;
        if (seen.has(key)) yield atText(text, item, 'issue-twice', { value: item.id, name });
        seen.add(key);
      }
    }
  }
};

// Only lists of news: people are thanked every month, metrics are monthly, and campaigns go on.
const newsOnly: ReadonlySet<ComponentName> = new Set(['Events', 'Happened', 'Outputs', 'NewChapters']);

/** Items of an earlier issue are not listed again without new words, except events in the month of the issue. */
export const news: IssueRule = function* (input) {
  const [text] = input.texts;
  const earlierListings = listedBefore(input);
  const own = new Set(
    input.community.events
      .filter(({ starts }) => starts.day.startsWith(input.issue.month))
      .map(({ id }) => id),
  );
  for (const { name, item } of text ? listed(text) : []) {
    if (name === 'Events' && own.has(item.id)) continue;
    const before = newsOnly.has(name) ? earlierListings.get(`${name} ${item.id}`) : undefined;
    if (text && before && (item.words === '' || before.words.has(item.words)))
      yield atText(text, item, 'issue-repeated', { value: item.id, name, month: before.month });
  }
};

interface EarlierListing {
  /** The last issue that listed it. */
  month: string;
  /** The words next to it. */
  words: ReadonlySet<string>;
}

/** Items of earlier issues, by list and id. */
function listedBefore({ issue, entries, community }: IssueInput): Map<string, EarlierListing> {
  const earlierListings = new Map<string, EarlierListing>();
  const earlier = entries.newsletters.filter(({ id }) => id < issue.month).toSorted(byId);
  for (const entry of earlier) {
    for (const { name, item } of textsOf(entry, community.settings.defaultLocale).flatMap(listed)) {
      const key = `${name} ${item.id}`;
      earlierListings.set(key, {
        month: entry.id,
        words: new Set([...(earlierListings.get(key)?.words ?? []), item.words]),
      });
    }
  }
  return earlierListings;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
