import { type OrganiserWords, organiserWords } from './organiser-catalogue.ts';

/** What the commands say, and the language that it is in. */
export type CommandWords = OrganiserWords['commands'] & { readonly language: string };

/** What the commands say to those who read a language. */
export function commandWords(wanted: string): CommandWords {
  const { commands, language } = organiserWords(wanted);
  return { ...commands, language };
}

/** A file that cannot be read or written, by the code that the system tells, and what to do about it. */
export const fileFault = (file: string, code: string, words: CommandWords): string =>
  words.fileFault(file, code, wayOut(code, words) ?? words.otherFile);

/** What the system refused, by its code, and what to do about it. */
export const systemFault = (code: string, words: CommandWords): string =>
  words.systemFault(code, wayOut(code, words) ?? words.otherFault);

/** Printing that failed, by the code that the system tells, and what to do about it. */
export const lostOutput = (code: string, words: CommandWords): string =>
  words.lostOutput(code, wayOut(code, words) ?? '').trim();

const wayOut = (code: string, { waysOut }: CommandWords): string | undefined =>
  (waysOut as Readonly<Record<string, string>>)[code];
