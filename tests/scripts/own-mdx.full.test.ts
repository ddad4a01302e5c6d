import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { write } from '../sample.ts';
import { projectCopy, run, temporaryFolder, tinyContent } from './run.ts';

const note =
  '---\ntitle: 手帳\n---\n\n{/* nobody reads this */}\n\nこんにちは。\n\n<Note title="余白">\n\n灯り\n\n</Note>\n\n<Button href="/chapters/">\n\n*支部*へ\n\n</Button>\n';

test('a maintainer’s own page in MDX may import and compute; contributors’ beside it may not', () => {
  const folder = temporaryFolder();
  const content = tinyContent(folder);
  const cwd = projectCopy();
  write(content, { 'pages/notes.mdx': note });
  write(cwd, {
    'src/components/Says.astro': '<p>{Astro.props.what}</p>\n',
    'src/pages/own.mdx':
      "import { name } from '../../package.json';\nimport Says from '../components/Says.astro';\n\nexport const six = 6;\n\n# {name}, {six * 7}\n\n<Says what={'な'.repeat(3)} />\n",
  });
  const out = path.join(folder, 'dist');
  const built = run('build.ts', [], { content, out, cwd });
  expect(built.status, built.output).toBe(0);
  const own = readFileSync(path.join(out, 'own/index.html'), 'utf8');
  expect(own).toContain('kairan, 42</h1>');
  expect(own).toContain('ななな');
  const page = readFileSync(path.join(out, 'notes/index.html'), 'utf8');
  expect(page).toMatch(
    /<div class="prose"><p>こんにちは。<\/p><\/div><aside class="note".*灯り.*>支部へ<\/a>/,
  );

  write(content, { 'pages/notes.mdx': `${note}\n{6 * 7}\n` });
  const refused = run('build.ts', [], { content, out, cwd });
  expect(refused).toMatchObject({ status: 1 });
  expect(refused.output).toContain('pages/notes.mdx:21:1');
});

test('two builds of one checkout at once each have the MDX of their own content', async () => {
  const folder = temporaryFolder();
  const cwd = projectCopy();
  const names = ['one', 'two'];
  await Promise.all(
    names.map((name) => {
      const content = tinyContent(path.join(folder, name));
      write(content, { [`pages/${name}.mdx`]: note.replace('こんにちは', name) });
      const env = { ...process.env, KAIRAN_CONTENT: content, KAIRAN_OUT: path.join(folder, `${name}-dist`) };
      return promisify(execFile)(process.execPath, [path.join(cwd, 'scripts/build.ts')], { cwd, env });
    }),
  );
  for (const name of names)
    expect(readFileSync(path.join(folder, `${name}-dist`, name, 'index.html'), 'utf8')).toContain(
      `<p>${name}`,
    );
});

/** Builds with a mistake in the engine; the page is in MDX. */
function builtWith(file: string, right: string, wrong: string) {
  const folder = temporaryFolder();
  const content = tinyContent(folder);
  const cwd = projectCopy();
  write(content, { 'pages/notes.mdx': note });
  const place = path.join(cwd, file);
  const text = readFileSync(place, 'utf8');
  expect(text).toContain(right);
  writeFileSync(place, text.replace(right, wrong));
  return run('build.ts', [], { content, out: path.join(folder, 'dist'), cwd });
}

test('a module of which Astro would make an empty article ends the build', () => {
  const module = 'src/reader/mdx-module.ts';
  const whole = 'jsx(Fragment, { children: $'.concat('{calls(blocks, [])} })');
  const array = builtWith(module, whole, '$'.concat('{calls(blocks, [])}'));
  expect(array.output).toContain('Of this body, Astro leaves out: text, note, button.');
  expect(array.status).toBe(1);
});
