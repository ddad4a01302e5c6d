import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run, tinyContent } from './run.ts';

/** A copy of the small community that has pages in one more language. */
function withLanguage(language: string): string {
  const content = tinyContent();
  const file = path.join(content, 'community.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('[ja, en]', `[ja, en, ${language}]`));
  return content;
}

describe('npm run new -- strings', () => {
  test('writes every wording to be translated, which check then counts', () => {
    const content = withLanguage('fr');
    const made = run('new.ts', ['strings', 'fr', '--lang', 'en'], { content });
    expect(made.stderr).toBe('');
    expect(made.status).toBe(0);
    const text = readFileSync(path.join(content, 'strings/fr.yaml'), 'utf8');
    expect(text).toContain('in French');
    expect(text).toContain('one, many, other');
    expect(text).toContain('  # ja: 本文へ進む\n  # en: Skip to the content\n  skip: ""\n');
    expect(text).toContain('    - # ja: 近くの集まりをのぞく');
    expect(parse(text)).toMatchObject({
      services: { connpass: 'connpass' },
      prefectures: { aichi: 'Aichi' },
    });
    const checked = run('check.ts', ['--lang', 'en'], { content });
    expect(checked.status).toBe(0);
    expect(checked.output).toMatch(/fr\.yaml:\d+:\d+\n {2}Warning: (\d+) of \1 strings are not translated/);
  });

  test('adds what an older file lacks, and leaves alone what stands there', () => {
    const content = withLanguage('pt-BR');
    const file = path.join(content, 'strings/pt-br.yaml');
    run('new.ts', ['strings', 'pt-BR'], { content });
    const whole = readFileSync(file, 'utf8');
    const old = whole
      .replace('  home: ""', '  home: "Início" # assim mesmo')
      .replace(/ {2}# ja: .*\n {2}# en: Skip to the content\n {2}skip: ""\n/, '');
    writeFileSync(file, old);
    const more = run('new.ts', ['strings', 'pt-BR', '--lang', 'en'], { content });
    expect(more.stdout).toMatch(/Added 1 string /);
    expect(readFileSync(file, 'utf8')).toContain('  home: "Início" # assim mesmo\n');
    expect(parse(readFileSync(file, 'utf8'))).toEqual(parse(whole.replace('  home: ""', '  home: "Início"')));
    expect(run('new.ts', ['strings', 'pt-BR', '--lang', 'en'], { content }).stdout).toContain(
      'has every string',
    );
  });

  test('says what to write into community.yaml, and nothing on a dry run', () => {
    const content = tinyContent();
    const dry = run('new.ts', ['strings', 'ar', '--dry-run', '--json'], { content });
    expect(JSON.parse(dry.stdout)).toMatchObject({ language: 'ar', added: expect.any(Number) });
    expect(existsSync(path.join(content, 'strings'))).toBe(false);
    expect(run('new.ts', ['strings', 'ar'], { content }).stdout).toContain('locales: [ja, en, ar]');
  });

  test.each([
    ['', /^# The words of the site in French/],
    ['# mes mots\n', /^# mes mots\n\s+site:/],
  ])('fills in a file that holds %j', (text, begins) => {
    const content = withLanguage('fr');
    const file = path.join(content, 'strings/fr.yaml');
    mkdirSync(path.dirname(file));
    writeFileSync(file, text);
    expect(run('new.ts', ['strings', 'fr', '--lang', 'en'], { content }).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(begins);
  });

  test.each([
    ['not text', (file: string) => writeFileSync(file, '\xff', 'latin1')],
    ['a folder', (file: string) => mkdirSync(file)],
    ['a list', (file: string) => writeFileSync(file, '- a\n')],
  ])('leaves alone what is %s', (_what, make) => {
    const content = tinyContent();
    const file = path.join(content, 'strings/fr.yaml');
    mkdirSync(path.dirname(file));
    make(file);
    const { status, stderr } = run('new.ts', ['strings', 'fr', '--lang', 'en'], { content });
    expect(stderr).toContain(`${file} cannot be read, so nothing was written`);
    expect(status).toBe(2);
    expect(readdirSync(path.dirname(file))).toEqual(['fr.yaml']);
  });

  test('says what keeps it from writing', () => {
    const content = tinyContent();
    writeFileSync(path.join(content, 'strings'), '');
    const { status, stderr } = run('new.ts', ['strings', 'fr', '--lang', 'en'], { content });
    expect(stderr).toMatch(
      /strings cannot be read or written \(ENOTDIR\)\. There is a file where a folder should be/,
    );
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
  });

  test.each([
    [['strings', 'en'], /are built in[\s\S]*content\/strings\/en\.yaml/],
    [['strings', 'Arabic!'], /"Arabic!" is not a language tag/],
    [['strings', 'en-12'], /"en-12" is not a language tag/],
    [['strings', 'jp'], /Did you mean "ja"\?/],
    [['strings'], /language is missing. The language to translate into/],
  ])('%j is told what to do instead', (args, said) => {
    const { status, stderr } = run('new.ts', [...args, '--lang', 'en'], { content: tinyContent() });
    expect(stderr).toMatch(said);
    expect(status).toBe(2);
  });
});

describe('npm run check -- --strings', () => {
  test('lists what is not translated, with the words to translate it from', () => {
    const content = withLanguage('fr');
    run('new.ts', ['strings', 'fr'], { content });
    const { status, stdout } = run('check.ts', ['--strings', '--lang', 'en'], { content });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ja: (\d+) of \1 strings are translated\.$/m);
    expect(stdout).toContain('\n  site.skip\n    ja: 本文へ進む\n    en: Skip to the content\n');
    expect(stdout).toContain('\n  home.startSteps[0].title\n');
  });

  test('tells programs the same', () => {
    const { stdout } = run('check.ts', ['--strings', '--json'], { content: withLanguage('fr') });
    const { problems, strings } = JSON.parse(stdout);
    expect(problems).toHaveLength(1);
    expect(strings.map(({ language }: { language: string }) => language)).toEqual(['ja', 'en', 'fr']);
    expect(strings[2].missing).toContainEqual({
      key: 'site.skip',
      ja: '本文へ進む',
      en: 'Skip to the content',
    });
    expect(strings[2].translated).toBe(0);
  });
});
