import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { stepsIn, take } from './docs-walk.ts';
import { project, projectCopy } from './scripts/run.ts';

// walks.full.test.ts compiles and builds what the steps make; that they fit the code is told at once.
test.each(['adding-an-event-field', 'adding-a-newsletter-component', 'adding-a-feed-format'])(
  'every step of docs/%s.md finds its place in the code',
  (page) => {
    const copy = projectCopy();
    const steps = stepsIn(readFileSync(path.join(project, `docs/${page}.md`), 'utf8'));
    for (const step of steps) expect(() => take(step, copy)).not.toThrow();
    expect(steps.length).toBeGreaterThan(3);
  },
);
