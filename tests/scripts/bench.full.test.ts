import { describe, expect, test } from 'vitest';
import { benchmarks } from '../../scripts/maintainers/bench/benchmarks.ts';
import { run } from './run.ts';

// Nothing is installed to compare with: the benchmark leaves that out.
const env = { npm_config_offline: 'true' };

// That each runs, on the smallest community: how fast is the machine's.
describe.each(Object.keys(benchmarks))('npm run bench -- %s', (name) => {
  test('prints a table', () => {
    const { status, stdout, stderr } = run('maintainers/bench.ts', [name, '--chapters', '1'], { env });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^${name}\\n`));
    // Headings, and at least one row of figures.
    expect(stdout).toMatch(/\n\S.*( {2}.+)+\n.*\d/);
    expect(stdout).not.toMatch(/NaN|Infinity|undefined/);
  });
});

test('a benchmark that there is not, and sizes that are none, are wrong use', () => {
  for (const args of [['speed'], ['check', '--chapters', '0'], ['check', '--chapters', 'many']]) {
    const { status, stderr } = run('maintainers/bench.ts', args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(args.at(-1) ?? '')]);
  }
});
