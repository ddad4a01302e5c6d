import { expect, test } from 'vitest';
import { commandWords, fileFault, lostOutput, systemFault } from '../../src/strings/command-words.ts';

// What the system refused is told with a way out: the one for its code, or one for any other.
test.each(['ja', 'en'])('every fault has a way out, in %s', (language) => {
  const words = commandWords(language);
  for (const [code, wayOut] of Object.entries(words.waysOut)) {
    expect(fileFault('a.md', code, words)).toBe(words.fileFault('a.md', code, wayOut));
    expect(systemFault(code, words)).toBe(words.systemFault(code, wayOut));
    expect(lostOutput(code, words)).toContain(wayOut);
  }
  expect(fileFault('a.md', 'EODD', words)).toBe(words.fileFault('a.md', 'EODD', words.otherFile));
  expect(systemFault('EODD', words)).toBe(words.systemFault('EODD', words.otherFault));
  expect(lostOutput('EODD', words)).toBe(words.lostOutput('EODD', '').trim());
  expect(lostOutput('EODD', words)).not.toMatch(/undefined|\s$/);
});
