import type { ProblemCode } from '../strings/problems/problem-codes.ts';
import { LineStarts } from './line-starts.ts';
import type { Position } from './problem.ts';

/** Larger files are refused: nobody writes a megabyte of YAML by hand. */
export const maxFileBytes = 1_000_000;

/** The text of a file, or the reason why it is not text. */
export type Decoded = { text: string } | (Position & { code: ProblemCode; details: Record<string, string> });

const utf8 = new TextDecoder('utf-8', { fatal: true });

// Lone surrogates cannot occur in UTF-8, but can be written as escapes.
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\ufdd0-\ufdef]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** The first forbidden character of a text, as `U+0007`, with its offset. */
export function forbiddenIn(text: string): { point: string; offset: number } | undefined {
  const match = forbidden.exec(text);
  if (!match) return undefined;
  const point = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { point, offset: match.index };
}

/** Decodes strict UTF-8. A byte order mark is removed, and CRLF line ends become LF. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > maxFileBytes) {
    return { line: 1, column: 1, code: 'file-too-large', details: { size: String(bytes.length) } };
  }
  let text: string;
  try {
    text = unixLines(utf8.decode(bytes));
  } catch {
    return { ...firstBadByte(bytes), code: 'not-utf-8', details: { encoding: guess(bytes) } };
  }
  const found = forbiddenIn(text);
  if (found) {
    return { ...positionAt(text, found.offset), code: 'control-character', details: { point: found.point } };
  }
  return { text };
}

const unixLines = (text: string) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** Line and column of an offset. */
export function positionAt(text: string, offset: number): Position {
  // A text can have thousands of Problems, which ask for positions one after the other.
  if (latest?.text !== text) latest = { text, lines: new LineStarts(text) };
  return latest.lines.positionOf(offset);
}

let latest: { text: string; lines: LineStarts } | undefined;

function guess(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 'UTF-16';
  // EUC-JP is tried first, since Shift_JIS accepts nearly all bytes (half-width kana).
  for (const encoding of ['euc-jp', 'shift_jis']) {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return encoding === 'shift_jis' ? 'Shift_JIS' : 'EUC-JP';
    } catch {
      // not this encoding
    }
  }
  return '';
}

function firstBadByte(bytes: Uint8Array): Position {
  const lenient = unixLines(new TextDecoder('utf-8').decode(bytes));
  const offset = lenient.indexOf('\ufffd');
  return offset < 0 ? { line: 1, column: 1 } : positionAt(lenient, offset);
}
