import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { project } from './run.ts';

test.each(['v18.20.4', '20.11.0', '22.17.1'])('on Node %s one sentence says what to do', (version) => {
  const lower = `Object.defineProperty(process.versions, 'node', { value: '${version.replace('v', '')}' })`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['-e', `${lower}; require('./scripts/preload.cjs')`],
    { cwd: project, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } },
  );
  expect(stderr).toContain(`this is ${version.replace('v', '')}`);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(2);
});

test('every command that npm runs looks at its Node first', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const ours = Object.values(scripts).filter((line) => line.includes('scripts/'));
  expect(ours.length).toBeGreaterThan(8);
  for (const line of ours)
    expect(line).toMatch(/^node -r \.\/scripts\/preload\.cjs scripts\/(?:maintainers\/)?[\w-]+\.ts$/);
});
