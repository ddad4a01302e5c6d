import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parse } from 'yaml';
import { listFiles } from '../../../src/reader/content-folder.ts';
import { splitFrontMatter } from '../../../src/reader/front-matter.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { checkAll } from '../../../src/site/check-everything.ts';

// Reads a folder in one of two ways, in a process of its own so that neither warms caches for the other.
const [way, folder = ''] = process.argv.slice(2);
const started = performance.now();
if (way === 'check') {
  const problems = checkAll(readContent(folder));
  if (problems.length > 0) throw new Error(`${problems.length} Problems: ${JSON.stringify(problems[0])}`);
} else {
  for (const { absolute } of listFiles(folder)) {
    const text = readFileSync(absolute, 'utf8');
    parse(splitFrontMatter(text)?.yaml ?? text);
  }
}
process.stdout.write(String((performance.now() - started) / 1000));
