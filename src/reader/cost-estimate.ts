/** Bytes that make parsers work, apart from letters. */
const marks = new Uint8Array(256);
for (const mark of '*_~`[]<>|&!\\(){}$@^="') marks[mark.charCodeAt(0)] = 1;

const [newline, tag] = [0x0a, 0x3c];

// Files below these limits took at most half a second when measured; the largest real text we know has 44 kB, 350 lines
// and 1,800 marks.
const small = { bytes: 64_000, lines: 2_000, marks: 4_000, tags: 200 };

/** Whether reading or rendering a file may take more than half a second. Looks at each byte once. */
export function mayTakeLong(bytes: Uint8Array): boolean {
  if (bytes.length > small.bytes) return true;
  if (bytes.length < small.tags) return false;
  const found = { lines: 0, marks: 0, tags: 0 };
  for (const byte of bytes) {
    if (byte === newline) found.lines++;
    else if (byte === tag) found.tags++;
    found.marks += marks[byte] ?? 0;
  }
  return found.lines > small.lines || found.marks > small.marks || found.tags > small.tags;
}
