import { type OrganiserWords, organiserWords } from '../organiser-catalogue.ts';
import type { ProblemCode } from './problem-codes.ts';
import { bestFix } from './problem-fixes.ts';
import { problemValue } from './problem-values.ts';

/** What a Problem tells people, in one language. */
export interface ProblemText {
  message: string;
  fix: string;
}

/** What stands before the words of a Problem that nothing waits for. */
export const warningWord = (language: string) => organiserWords(language).problemParts.warning;

/** A Problem in words; languages without words of their own get English. `details` are what the rule found out. */
export function problemWords(
  code: ProblemCode,
  details: Readonly<Record<string, string>>,
  language: string,
): ProblemText {
  const words = organiserWords(language);
  const { message, fix } = templatesOf(code, words);
  const lookUp = (name: string) => problemValue(name, details, words);
  return { message: message(lookUp), fix: bestFix(code, fix(lookUp), details, words) };
}

const templatesOf = (code: ProblemCode, { problems, warnings }: OrganiserWords) =>
  code in problems ? problems[code as keyof typeof problems] : warnings[code as keyof typeof warnings];
