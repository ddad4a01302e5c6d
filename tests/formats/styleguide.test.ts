import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { components } from '../../src/collections/newsletter-components.ts';
import { colourTokens, ratio, steps } from '../../src/styleguide/color-tokens.ts';
import { specimenCommunity } from '../../src/styleguide/specimen-community.ts';

const community = specimenCommunity({ picture: 'chapters/lamp.svg', accent: '#b4432f' });

test('the specimens have a record in every state that a component shows', () => {
  const { chapters, events, outputs, campaigns } = community;
  const states = (list: readonly string[]) => [...new Set(list)].sort();
  expect(states(chapters.map(({ status }) => status))).toEqual([
    'active',
    'dormant',
    'quiet',
    'retired',
    'unbegun',
  ]);
  expect(chapters.some(({ isNew }) => isNew)).toBe(true);
  expect(states(events.map(({ status }) => status))).toEqual([
    'cancelled',
    'moved',
    'postponed',
    'scheduled',
  ]);
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

test('colours and steps are those of the stylesheet, with their contrast', () => {
  const css = readFileSync(path.resolve(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
  expect(colourTokens(css)).toContainEqual({ name: 'paper', light: '#f7f1e4', dark: '#121829' });
  expect(steps(css, 'space')).toHaveLength(6);
  expect(ratio('#000000', '#ffffff')).toBe('21.0');
});
