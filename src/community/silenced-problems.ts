import { closest } from '../lib/closest-spelling.ts';
import type { Problem } from '../reader/problem.ts';
import type { FileSilence } from '../reader/read-content.ts';
import { silenceable } from '../reader/silences.ts';
import type { ProblemCode } from '../strings/problems/problem-codes.ts';

/** Removes Problems that a comment silences, and adds those of the silence comments themselves. */
export function withoutSilenced(problems: readonly Problem[], silences: readonly FileSilence[]): Problem[] {
  if (silences.length === 0) return [...problems];
  const used = new Set<FileSilence>();
  const kept = problems.filter((problem) => {
    const speaking = silences.filter((silence) => speaksOf(silence, problem));
    for (const silence of speaking) used.add(silence);
    return speaking.every(({ reason }) => reason === '');
  });
  return [...kept, ...silences.flatMap((silence) => faultOf(silence, used.has(silence)))];
}

const speaksOf = ({ file, lines, word }: FileSilence, problem: Problem) =>
  file === problem.file && lines.includes(problem.line) && codesOf(word).includes(problem.code);

const codesOf = (word: string) => (Object.hasOwn(silenceable, word) ? (silenceable[word] ?? []) : []);

function faultOf(silence: FileSilence, isUsed: boolean): Problem[] {
  const { file, line, column, word, reason } = silence;
  const problem = (code: ProblemCode, details: Record<string, string>): Problem[] => [
    { file, line, column, field: '', code, details },
  ];
  const known = Object.keys(silenceable);
  if (!known.includes(word)) {
    const details = { value: word, allowed: known.join(', '), suggestion: closest(word, known) ?? '' };
    return problem('silence-unknown', details);
  }
  if (reason === '') return problem('silence-without-reason', { value: word });
  return isUsed ? [] : problem('silence-unused', { value: word });
}
