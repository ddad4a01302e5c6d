import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectCopy, run, tinyContent } from './run.ts';

test('a language for organisers that nobody has heard of is files alone', () => {
  const cwd = projectCopy();
  const folder = path.join(cwd, 'src/strings/tlh');
  mkdirSync(folder);
  const write = (file: string, texts: object) =>
    writeFileSync(path.join(folder, `${file}.json`), JSON.stringify(texts));
  write('problems', { 'unknown-key': { message: '«{key}» luʼ?{didYouMean}', fix: 'yIghItlh: {allowed}' } });
  write('problem-parts', { didYouMean: ' «{suggestion}» nuq?' });
  write('commands', { problems: 'Qagh: {count}', help: 'QaH', newWhat: 'nuq: {names}' });
  write('newsletter-draft', { letter: 'naDev yIghItlh.', draftHint: 'yIteq.' });
  const content = tinyContent();
  const place = { cwd, content, env: { KAIRAN_LANG: 'tlh' } };

  expect(run('check.ts', ['--help'], place).stdout).toMatch(/ja, en, es, tlh[\s\S]*QaH/);
  expect(run('new.ts', [], place).stderr).toContain('nuq: community');
  const draft = run('newsletter.ts', ['draft', '2026-12', '--dry-run'], place).stdout;
  expect(draft).toContain('draft: true # yIteq.');
  expect(draft).toContain('naDev yIghItlh.');
  // What it lacks is told in English.
  expect(draft).toContain('Something to begin with');

  writeFileSync(path.join(content, 'chapters/sevilla.yaml'), 'name: Sevilla\nmascto: ./a.png\n');
  const { status, stdout, stderr } = run('check.ts', ['--lang', 'tlh'], { cwd, content });
  expect(status).toBe(1);
  expect(stdout).toContain('«mascto» luʼ? «mascot» nuq?');
  expect(stderr).toMatch(/^Qagh: \d\n$/);
});
