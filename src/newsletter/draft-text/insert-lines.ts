/** A line of a file with its line ending: `\n`, `\r\n`, `\r`, or nothing at the end of the file. */
export interface Line {
  text: string;
  end: string;
}

/** The lines of a file; joined they are the file again. A byte order mark is part of the first line. */
export function linesIn(file: string): Line[] {
  const lines: Line[] = [];
  for (const [whole, text = '', end = ''] of file.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
    if (whole !== '') lines.push({ text, end });
  }
  return lines;
}

/** Lines to insert after the first `after` lines of a file. */
export interface Insertion {
  after: number;
  lines: readonly string[];
  /** Separate them by empty lines from what comes before and after. */
  apart: boolean;
}

/** A file with lines inserted. Existing lines and their line endings are unchanged. */
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
