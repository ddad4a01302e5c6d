import { problemWords, warningWord } from '../strings/problems/problem-words.ts';
import { type Problem, severityOf } from './problem.ts';

/** Output format: for people, for programs, or as annotations of GitHub Actions. */
export type Reporter = 'terminal' | 'json' | 'github';

/** Colours of the terminal report; identity functions without a terminal. */
export interface Paint {
  bold(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  dim(text: string): string;
}

const noPaint: Paint = { bold: String, red: String, yellow: String, dim: String };

/** The Problems as text in `language`, ending in a newline; empty when there are none. */
export function report(
  problems: readonly Problem[],
  reporter: Reporter,
  language: string,
  paint: Paint = noPaint,
): string {
  if (reporter === 'json')
    return `${JSON.stringify({ problems: problems.map((each) => inWords(each, language)) }, null, 2)}\n`;
  const write = reporter === 'github' ? github : terminal;
  return problems.map((problem) => `${write(problem, language, paint)}\n`).join('');
}

/** A Problem in the form that `check --json` prints. */
export function inWords(problem: Problem, language: string) {
  const { file, line, column, field, code, details } = problem;
  return {
    file,
    line,
    column,
    field,
    severity: severityOf(problem),
    ...problemWords(code, details, language),
  };
}

// A file could hold what moves the cursor or begins a command of GitHub's.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const oneLine = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');

function visible(problem: Problem, language: string) {
  const { line, column, severity, ...words } = inWords(problem, language);
  const texts = Object.entries(words).map(([name, text]) => [name, oneLine(text)]);
  return { line, column, severity, ...(Object.fromEntries(texts) as typeof words) };
}

function terminal(problem: Problem, language: string, paint: Paint): string {
  const { file, line, column, field, severity, message, fix } = visible(problem, language);
  const seen =
    severity === 'error' ? paint.red(message) : paint.yellow(`${warningWord(language)}: ${message}`);
  const head = `${paint.bold(`${file}:${line}:${column}`)}${field ? `  ${paint.dim(field)}` : ''}`;
  return `${head}\n  ${seen}\n  ${fix}\n`;
}

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
function github(problem: Problem, language: string): string {
  const { file, line, column, field, severity, message, fix } = visible(problem, language);
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const at = `file=${property(file)},line=${line},col=${column}${field ? `,title=${property(field)}` : ''}`;
  return `::${severity} ${at}::${data(`${message} ${fix}`)}`;
}
