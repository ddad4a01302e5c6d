import { readFileSync } from 'node:fs';
import { overwrite } from '../write-file.ts';
import { hashOf } from './file-states.ts';

/** Writes a value as JSON with a checksum before it. Throws file system errors. */
export function writeSealed(file: string, value: unknown): void {
  const text = JSON.stringify(value);
  overwrite(file, `${hashOf(text)}\n${text}`);
}

/** The value in such a file: `missing`, or `damaged` when the checksum does not fit. */
export function readSealed<Value>(file: string): { value: Value } | 'missing' | 'damaged' {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'damaged';
  }
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  return end > 0 && text.slice(0, end) === hashOf(json) ? { value: JSON.parse(json) as Value } : 'damaged';
}
