import problems from '../en/problems.json' with { type: 'json' };
import warnings from '../en/warnings.json' with { type: 'json' };

/** Every kind of Problem; each has words in every language. */
export type ProblemCode = keyof typeof problems | keyof typeof warnings;

/** What `npm run newsletter -- check` finds in an issue. */
export type IssueProblemCode = Extract<ProblemCode, `issue-${string}`>;

/** What is told, and nothing waits for it. */
export const warningCodes = Object.keys(warnings) as (keyof typeof warnings)[];

const fieldCodes = [
  'not-a-day',
  'not-a-full-day',
  'not-a-month',
  'not-a-moment',
  'not-a-time',
  'not-a-url',
  'not-a-site-url',
  'not-a-link',
  'not-an-id',
  'windows-name',
  'id-too-long',
  'listed-twice',
  'not-a-language',
  'not-a-time-zone',
  'not-a-color',
  'not-an-address',
  'two-urls',
  'not-a-way-out',
  'empty-text',
  'field-too-long',
  'unpaired-direction',
  'no-language',
  'one-of',
  'unknown-placeholder',
  'not-a-count',
  'unknown-plural-form',
  'no-other-form',
  'broken-template',
] as const satisfies ProblemCode[];

/** True for the codes that schemas give as the message of a refinement. */
export function isFieldCode(message: string): message is (typeof fieldCodes)[number] {
  return (fieldCodes as readonly string[]).includes(message);
}
