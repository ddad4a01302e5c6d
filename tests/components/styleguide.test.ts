import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const project = path.resolve(import.meta.dirname, '../..');
const filesIn = (pattern: string) =>
  globSync(pattern, { cwd: project }).map((file) => file.split(path.sep).join('/'));

/** Components that stand on a page of their own making, and why that is not this one. */
const elsewhere: Record<string, string> = {
  'src/components/CalendarHead.astro': 'stands in the head of a page, where nobody sees it',
  'src/components/event/UpcomingEvent.astro': 'is most of a page: its parts are there, each by itself',
  'src/components/event/PastEvent.astro': 'is most of a page: its parts are there, each by itself',
  'src/components/text/NotFound.astro': 'is a whole page: its parts are PageHeader and DateLeaf',
};

/** The components that a file shows, those within others too. */
function shownBy(file: string, found = new Set<string>()): Set<string> {
  const text = readFileSync(path.join(project, file), 'utf8');
  for (const [, name = ''] of text.matchAll(/^import \w+ from '(\.[^']+\.astro)';$/gm)) {
    const target = path.posix.join(path.posix.dirname(file), name);
    if (found.has(target)) continue;
    found.add(target);
    shownBy(target, found);
  }
  return found;
}

test('the styleguide shows every component, or it is said why not', () => {
  const shown = shownBy('src/styleguide/Styleguide.astro');
  const components = filesIn('src/components/**/*.astro');
  expect(components.length).toBeGreaterThan(60);
  expect(components.filter((file) => !shown.has(file) && !elsewhere[file])).toEqual([]);
  expect(Object.keys(elsewhere).filter((file) => shown.has(file) || !components.includes(file))).toEqual([]);
});
