import ICAL from 'ical.js';

/** A property in jCal form (RFC 7265): name, parameters, type of value, values. */
export type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: 'text' | 'uri' | 'date' | 'date-time' | 'integer' | 'float' | 'duration' | 'unknown',
  ...values: (string | number | readonly number[])[],
];

/** The line break of iCalendar (RFC 5545, 3.1). */
export const lineBreak = '\r\n';

// Text properties that ical.js does not know: those of RFC 7986, and the X- properties that came before it.
const text = { defaultType: 'text' };
const design = {
  ...ICAL.design.icalendar,
  property: { ...ICAL.design.icalendar.property, name: text, 'x-wr-calname': text, 'x-wr-caldesc': text },
};

/** Properties as content lines: values escaped, lines folded and joined by line breaks. Texts must be plain text. */
export function contentLines(properties: readonly Property[]): string {
  return properties
    .map((property) => fold(ICAL.stringify.property([...property], design, true)))
    .join(lineBreak);
}

const maxOctets = 75;

/** Folds a content line: no line is longer than 75 octets of UTF-8, no character is split (RFC 5545, 3.1). */
export function fold(line: string): string {
  // ical.js folds too, but does not count the space at the start of a continued line.
  if (line.length * 3 <= maxOctets || Buffer.byteLength(line) <= maxOctets) return line;
  const lines: string[] = [];
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const point = line.codePointAt(at) ?? 0;
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (octets + size > maxOctets) {
      lines.push(line.slice(start, at));
      start = at;
      octets = 1;
    }
    octets += size;
    at += point > 0xffff ? 2 : 1;
  }
  lines.push(line.slice(start));
  return lines.join(`${lineBreak} `);
}
