import type { ProblemCode } from '../strings/problems/codes.ts';
import type { Position } from './problem.ts';

/** The Problems that may be silenced where they stand, by the word with which that is asked for. */
export const silenceable: Readonly<Record<string, readonly ProblemCode[]>> = {
  'not-personal': ['personal-address', 'phone-number'],
  'not-a-member': ['unnamed-member', 'guest-is-member'],
};

/**
 * A comment that says of a Problem that it is none: `# kairan: not-personal — the number of a conference service` in
 * YAML, `<!-- kairan: … -->` in Markdown, `{/* kairan: … *\/}` in MDX.
 */
export interface Silence extends Position {
  /** The lines for which it speaks: its own, and the next one when nothing else stands on its own. */
  lines: readonly number[];
  word: string;
  /** Why; empty when nobody said. */
  reason: string;
}

const inYaml = /(?:^|\s)(#\s*kairan\s*:\s*(.*))$/i;
const inMarkdown = /((?:<!--|\{\/\*)\s*kairan\s*:\s*(.*?)\s*(?:-->|\*\/\}))/gi;

/** The silences of a file, of which the first `yamlLines` lines are YAML. */
export function silencesIn(text: string, yamlLines: number): Silence[] {
  if (!/kairan\s*:/i.test(text)) return [];
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const found = [...line.matchAll(inMarkdown)];
    const comment = index < yamlLines ? inYaml.exec(line) : null;
    return [...(comment ? [comment] : []), ...found].map((match) => silence(match, line, index + 1, lines));
  });
}

function silence(match: RegExpExecArray, line: string, number: number, lines: readonly string[]): Silence {
  const [, whole = '', said = ''] = match;
  const [, word = '', reason = ''] = /^([\w-]*)\s*(?:[—–:：-]+\s*)?(.*)$/.exec(said.trim()) ?? [];
  const isAlone = line.replace(whole, '').trim() === '';
  return {
    ...{
      line: number,
      column: line.indexOf(whole) + 1,
      word: word.replace(/-+$/, ''),
      reason: reason.trim(),
    },
    lines: isAlone ? [number, nextLine(number, lines)] : [number],
  };
}

// Several comments may stand above one line; an empty line sets Markdown comments apart from what follows.
function nextLine(number: number, lines: readonly string[]): number {
  let next = number;
  while (/^\s*(?:#|<!--.*-->\s*$|\{\/\*.*\*\/\}\s*$|$)/.test(lines[next] ?? 'end')) next++;
  return next + 1;
}
