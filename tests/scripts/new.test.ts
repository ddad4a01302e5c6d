import { expect, test } from 'vitest';
import { collections, describeNew } from './new-record.ts';
import { run, tinyContent } from './run.ts';

// The others: new-each-collection.full.test.ts.
for (const named of collections) if (named.name === 'events') describeNew(named);

test('a meeting to come is announced by being written down, by its own clock; one of long ago is not', () => {
  const content = tinyContent();
  const announced = (starts: string, ...more: string[]) => {
    const args = [
      'event',
      '--title=会',
      '--chapters=nagoya',
      `--starts=${starts}`,
      '--id=x',
      '--dry-run',
      ...more,
    ];
    return /^announced: (.*)$/m.exec(run('new.ts', args, { content }).stdout)?.[1];
  };
  expect(announced('2026-12-01 19:00')).toBe('2026-11-21 09:00');
  expect(announced('2026-11-21')).toBe('2026-11-21 09:00');
  expect(announced('2026-12-01 19:00', '--timeZone=Europe/Berlin')).toBe('2026-11-21 01:00');
  expect(announced('2026-12-01 19:00', '--announced=2026-11-01')).toBe('2026-11-01');
  expect(announced('2019-12-01 19:00')).toBeUndefined();
});
