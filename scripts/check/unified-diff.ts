import type { Paint } from '../../src/reader/report-problems.ts';
import type { FixedFile } from './apply-repairs.ts';

// Shows invisible characters as code points.
const visible = (line: string) =>
  line.replace(/[\p{Cc}\p{Cf}\p{Zs}]/gu, (sign) =>
    sign === ' ' || sign === '\u3000'
      ? sign
      : `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );

/** The changed lines, old and new, with line numbers. Repairs never add or remove lines. */
export function diffOf(
  { file, before, after }: FixedFile,
  paint: Pick<Paint, 'bold' | 'red' | 'dim'> & { green(text: string): string },
): string {
  const lines = (bytes: Buffer) => bytes.toString('utf8').split(/\r\n|\r|\n/);
  const [old, made] = [lines(before), lines(after)];
  const changed = old.flatMap((line, index) => {
    const now = made[index] ?? '';
    if (line === now) return [];
    return [paint.dim(`@@ ${index + 1} @@`), paint.red(`-${visible(line)}`), paint.green(`+${visible(now)}`)];
  });
  return `${[paint.bold(file), ...changed].join('\n')}\n`;
}
