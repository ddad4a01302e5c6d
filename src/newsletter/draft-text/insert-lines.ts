/** A line of a file and how it ends: `\n`, `\r\n`, `\r`, or nothing at the end of the file. */
export interface Line {
  text: string;
  end: string;
}

/** The lines of a file, with nothing lost: joined again they are the file. A byte order mark stays on the first. */
export function linesIn(file: string): Line[] {
  const lines: Line[] = [];
  for (const [whole, text = '', end = ''] of file.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
    if (whole !== '') lines.push({ text, end });
  }
  return lines;
}

/** New lines, to stand behind the first `after` lines of a file. */
export interface Insertion {
  after: number;
  lines: readonly string[];
  /** Keep an empty line between them and what stands before and behind. */
  apart: boolean;
}

/** A file with new lines in it. Every line that was there is as it was, and ends as it did. */
export function inserted(file: string, { after, lines, apart }: Insertion): string {
  const there = linesIn(file);
  const end = there.find((line) => line.end !== '')?.end ?? '\n';
  const [before, behind] = [there.slice(0, after), there.slice(after)];
  const last = before.at(-1);
  if (last && last.end === '') last.end = end;
  const isBlank = (line: Line | undefined) => line === undefined || line.text.trim() === '';
  const added = [
    ...(apart && !isBlank(last) ? [''] : []),
    ...lines,
    ...(apart && !isBlank(behind[0]) ? [''] : []),
  ].map((text) => ({ text, end }));
  return [...before, ...added, ...behind].map((line) => line.text + line.end).join('');
}
