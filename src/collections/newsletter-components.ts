import * as z from 'zod';
import { image, link, month, reference, says, text } from './field-types.ts';
import { metricNames } from './metric-names.ts';

/** Content between the tags of a component. */
type Holds = { holds: 'markdown' } | { holds: 'nothing' } | Listing;

/** A list, with the format of its items. */
export type Listing =
  /** A Markdown list of ids of `collection`, each optionally followed by a colon and some words. */
  | { holds: 'ids'; collection: string; example: string }
  /** The same with values of `keys` instead of ids. */
  | { holds: 'keys'; keys: readonly string[]; example: string };

/** A component of newsletter issues and pages. */
export type Component = Holds & { props: z.ZodObject };

const none = z.strictObject({});
const ids = <const Name extends string>(collection: Name, example: string) =>
  ({ holds: 'ids', collection, example, props: none }) as const;

/**
 * The closed vocabulary of MDX issues and pages. Nothing else is allowed, and nothing is run: components are looked up
 * by name, and their properties are validated like fields of a collection. `strings/<language>/components.json`
 * describes each.
 */
export const components = {
  Spotlight: {
    holds: 'markdown',
    props: z.strictObject({
      chapter: reference('chapters')
        .optional()
        .meta(says('components.Spotlight.chapter', { example: 'nagoya' })),
    }),
  },
  Events: ids('events', '2026-12-04-tokyo'),
  Happened: ids('events', '2026-12-04-tokyo'),
  Outputs: ids('outputs', 'akari-first-switch'),
  NewChapters: ids('chapters', 'nagoya'),
  Numbers: {
    holds: 'keys',
    keys: metricNames,
    example: 'events',
    props: z.strictObject({
      month: month.optional().meta(says('components.Numbers.month', { example: '2026-10' })),
    }),
  },
  Recognition: {
    holds: 'ids',
    collection: 'people',
    example: 'akari',
    props: z.strictObject({
      title: text.optional().meta(says('components.Recognition.title')),
      program: reference('programs')
        .optional()
        .meta(says('components.Recognition.program', { example: 'ambassador-2026' })),
    }),
  },
  Campaigns: ids('campaigns', 'advent-2026'),
  Partner: {
    holds: 'markdown',
    props: z.strictObject({
      partner: reference('partners').meta(says('components.Partner.partner', { example: 'toudai-insatsu' })),
    }),
  },
  Quote: {
    holds: 'markdown',
    props: z.strictObject({
      by: text.optional().meta(says('components.Quote.by')),
    }),
  },
  Note: {
    holds: 'markdown',
    props: z.strictObject({
      title: text.optional().meta(says('components.Note.title')),
    }),
  },
  Button: {
    holds: 'markdown',
    props: z.strictObject({ href: link.meta(says('components.Button.href', { example: '/chapters/' })) }),
  },
  Figure: {
    holds: 'nothing',
    props: z.strictObject({
      src: image.meta(says('components.Figure.src', { example: './picture.svg' })),
      alt: z.string().meta(says('components.Figure.alt')),
      caption: text.optional().meta(says('components.Figure.caption')),
    }),
  },
} as const satisfies Record<string, Component>;

export type ComponentName = keyof typeof components;

/** The components that list records. */
export type ListName = {
  [Name in ComponentName]: (typeof components)[Name] extends { holds: 'ids' } ? Name : never;
}[ComponentName];
