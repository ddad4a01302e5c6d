import type { ProblemCode } from '../strings/problems/problem-codes.ts';
import type { Position } from './problem.ts';

/** Problems that a comment may silence, by the keyword for it. */
export const silenceable: Readonly<Record<string, readonly ProblemCode[]>> = {
  'not-personal': ['personal-address', 'phone-number'],
  'not-a-member': ['unnamed-member', 'guest-is-member'],
};

/**
 * A comment that declares a Problem a false positive: `# kairan: not-personal — the number of a conference service` in
 * YAML, `<!-- kairan: … -->` in Markdown, `{/* kairan: … *\/}` in MDX.
 */
export interface Silence extends Position {
  /** The lines to which it applies: its own, and the next one when it stands alone on its line. */
  lines: readonly number[];
  word: string;
  /** The reason given; empty when there is none. */
  reason: string;
}

const inYaml = /(?:^|\s)(#\s*kairan\s*:\s*(.*))$/i;
const inMarkdown = /((?:<!--|\{\/\*)\s*kairan\s*:\s*(.*?)\s*(?:-->|\*\/\}))/gi;

/** The silence comments of a file whose first `yamlLines` lines are YAML. */
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

// Skips further comments and empty lines: Markdown comments are followed by an empty line.
function nextLine(number: number, lines: readonly string[]): number {
  let next = number;
  while (/^\s*(?:#|<!--.*-->\s*$|\{\/\*.*\*\/\}\s*$|$)/.test(lines[next] ?? 'end')) next++;
  return next + 1;
}
