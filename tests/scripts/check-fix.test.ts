import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, tinyContent } from './run.ts';

const windows =
  '\ufeff# 大阪のみなさんへ\r\nname：大阪支部 # 2024 年から\r\nkind: Regional\r\n\r\nfounded: 2024年4月 # たしか\r\ntagline: 夜話: 冬\r\n';
const mended =
  '\ufeff# 大阪のみなさんへ\r\nname: 大阪支部 # 2024 年から\r\nkind: regional\r\n\r\nfounded: 2024-04 # たしか\r\ntagline: "夜話: 冬"\r\n';

function broken() {
  const content = tinyContent();
  const file = path.join(content, 'chapters/minato.yaml');
  writeFileSync(file, windows);
  const event = path.join(content, 'chapters/guess.yaml');
  writeFileSync(event, 'name: あ\nkind: regionl\nfounded: 05/06/2024\nregion:　東海\n');
  return { content, file, event };
}

describe('check --fix', () => {
  test('shows the changes and writes nothing without a terminal or --yes', () => {
    const { content, file } = broken();
    const { status, stdout, stderr } = run('check.ts', ['--fix', '--lang', 'en'], { content });
    expect(status).toBe(2);
    expect(stdout).toContain('-kind: Regional\n+kind: regional');
    expect(stdout).toContain('+tagline: "夜話: 冬"');
    expect(stderr).toContain('--yes');
    expect(readFileSync(file, 'utf8')).toBe(windows);
    const dry = run('check.ts', ['--fix', '--dry-run', '--lang', 'en'], { content });
    expect(dry.stdout).toContain('+kind: regional');
    expect(readFileSync(file, 'utf8')).toBe(windows);
  });

  test('writes what can be meant in one way only, and every other byte stays; a second run changes nothing', () => {
    const { content, file, event } = broken();
    const { status, stdout, stderr } = run('check.ts', ['--fix', '--yes', '--lang', 'en'], { content });
    expect(readFileSync(file, 'utf8')).toBe(mended);
    expect(readFileSync(event, 'utf8')).toBe('name: あ\nkind: regionl\nfounded: 05/06/2024\nregion: 東海\n');
    expect(status).toBe(1);
    expect(stderr).toMatch(/\d places in 2 files put right/);
    expect(stdout).toContain('Write the right one of the two: "2024-05-06" or "2024-06-05".');
    const times = [file, event].map((each) => statSync(each).mtimeMs);
    const again = run('check.ts', ['--fix', '--yes', '--lang', 'en'], { content });
    expect(again.stderr).toContain('nothing that can be put right by itself');
    expect([file, event].map((each) => statSync(each).mtimeMs)).toEqual(times);
  });

  test('tells what is left by its place after the fixes', () => {
    const { content } = broken();
    const file = path.join(content, 'chapters/away.yaml');
    writeFileSync(file, 'name：遠く\nlink: x\norganizers:\n  - person: nobody\n');
    const { stdout } = run('check.ts', ['--fix', '--dry-run', '--lang', 'en'], { content });
    expect(stdout).toMatch(/away\.yaml:4:13 {2}organizers\[0\]\.person/);
  });

  test('lists what was fixed for programs', () => {
    const { content } = broken();
    const { stdout } = run('check.ts', ['--fix', '--yes', '--json', '--lang', 'en'], { content });
    const told = JSON.parse(stdout) as { problems: { field: string }[]; fixed: object[]; written: boolean };
    expect(told.fixed).toContainEqual({
      ...{
        file: path.join(content, 'chapters/minato.yaml'),
        line: 3,
        column: 7,
        from: 'Regional',
        to: 'regional',
      },
      message: expect.stringContaining('"Regional" is not allowed here.'),
    });
    expect(told.problems.map(({ field }) => field)).toContain('kind');
    expect(told.written).toBe(true);
  });

  test('is asked for with its own options only', () => {
    const { status, stderr } = run('check.ts', ['--yes', '--lang', 'en'], { content: tinyContent() });
    expect([status, stderr]).toEqual([2, expect.stringContaining('--fix')]);
  });
});

test('Problems are on the standard output, so that a pipe is not empty, and the summary beside it', () => {
  const { content } = broken();
  const { stdout, stderr } = run('check.ts', ['--lang', 'en'], { content });
  expect(stdout).toContain('chapters/guess.yaml:2:7  kind');
  expect(stderr).toMatch(/^\d+ Problems to put right\.\n$/);
});
