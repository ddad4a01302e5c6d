import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, tinyContent } from './run.ts';

/** A copy of the small community in which a chapter has a name that no font has. */
function withRareName(): { content: string; chapter: string } {
  const content = tinyContent();
  const chapter = path.join(content, 'chapters/nagoya.yaml');
  writeFileSync(chapter, readFileSync(chapter, 'utf8').replace('名古屋', '名古屋𓀀'));
  return { content, chapter };
}

describe('a character that no font of the images has', () => {
  test('is named with its place and what to do, and check is content all the same', () => {
    const { content, chapter } = withRareName();
    const { status, stdout } = run('check.ts', ['--json', '--lang', 'en'], { content });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      problems: [
        {
          file: chapter,
          line: 1,
          column: expect.any(Number),
          field: expect.stringMatching(/^name/),
          severity: 'warning',
          message: 'No font of the images has this: 𓀀 (U+13000).',
          fix: expect.stringContaining('〓'),
        },
      ],
    });
  });

  test('is told apart from what must be put right', () => {
    const { content, chapter } = withRareName();
    const ja = run('check.ts', ['--lang', 'ja'], { content });
    expect(ja.status).toBe(0);
    expect(ja.stdout).toMatch(/注意: .*𓀀 \(U\+13000\)/);
    expect(ja.stderr).toMatch(/問題ありません[\s\S]*気をつけるところが 1 か所/);
    writeFileSync(chapter, `${readFileSync(chapter, 'utf8')}nmae: x\n`);
    const both = run('check.ts', ['--lang', 'en'], { content, env: { GITHUB_ACTIONS: 'true' } });
    expect(both.status).toBe(1);
    expect(both.stdout.match(/^::(?:warning|error) /gm)).toEqual(['::error ']);
    expect(both.stderr).toContain('1 Problem to put right.');
  });

  test('is an annotation of its own kind on GitHub', () => {
    const { content } = withRareName();
    const { stdout } = run('check.ts', ['--lang', 'en'], { content, env: { GITHUB_ACTIONS: 'true' } });
    expect(stdout).toMatch(/^::warning file=[^\n]*nagoya\.yaml,line=1,col=\d+,title=name/m);
  });
});
