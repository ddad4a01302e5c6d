import { Refused } from './svg-refused.ts';

// Encodings whose first 128 characters equal those of UTF-8.
const asciiCompatible = /^(?:us-ascii|ascii|iso-8859-\d{1,2}|windows-125\d|shift_jis|euc-jp)$/i;

/**
 * The text of an XML file in UTF-8 (or a pure ASCII one). Throws `Refused` for every other encoding, since programs
 * disagree on them.
 */
export function decodeXml(bytes: Uint8Array): string {
  const [first = 1, second = 1] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (utf16 || first === 0 || second === 0) throw new Refused('image-encoding', { found: 'UTF-16' });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused('image-encoding', { found: declared(Buffer.from(bytes).toString('latin1')) || '?' });
  }
  const encoding = declared(text);
  const isAscii = asciiCompatible.test(encoding) && bytes.every((byte) => byte < 128);
  if (encoding && !/^utf-?8$/i.test(encoding) && !isAscii)
    throw new Refused('image-encoding', { found: encoding });
  return text;
}

/** The encoding in the XML declaration; empty when there is none. */
const declared = (text: string) =>
  /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]{0,40})/.exec(text.slice(0, 300))?.[1] ?? '';
