import { expect, test } from 'vitest';
import { components } from '../../src/collections/components.ts';
import { specimenCommunity } from '../../src/formats/styleguide/community.ts';

const community = specimenCommunity({ picture: 'chapters/lamp.svg', accent: '#b4432f' });

test('the specimens have a record in every state that a component shows', () => {
  const { chapters, events, outputs, campaigns } = community;
  const states = (list: readonly string[]) => [...new Set(list)].sort();
  expect(states(chapters.map(({ status }) => status))).toEqual(['active', 'dormant', 'quiet', 'retired', 'unbegun']);
  expect(chapters.some(({ isNew }) => isNew)).toBe(true);
  expect(states(events.map(({ status }) => status))).toEqual(['cancelled', 'moved', 'postponed', 'scheduled']);
  expect(states(events.map(({ format }) => format))).toEqual(['hybrid', 'in-person', 'online']);
  expect(states(outputs.map(({ type }) => type))).toHaveLength(8);
  expect(campaigns.map(({ phase }) => phase)).toEqual(['open', 'over']);
});

test('an issue among them shows every component', () => {
  const shown = community.newsletters.flatMap(({ body }) =>
    body.in('ja').blocks.flatMap((block) => (block.type === 'component' ? [block.name] : [])),
  );
  expect(new Set(shown)).toEqual(new Set(Object.keys(components)));
});
