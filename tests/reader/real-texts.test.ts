import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/community/check-content.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { temporaryFolder } from '../corpus/content-folder.ts';

const community =
  'name: 灯\nurl: https://example.org/\nlocales: [ja, en]\ncontacts: {conduct: conduct@example.org}\n';

/** The Problems of a small folder, as `file:line:column code value`. */
function problemsOf(files: Record<string, string>): string[] {
  const { folder, remove } = temporaryFolder('real-texts');
  onTestFinished(remove);
  for (const [name, text] of Object.entries({ 'community.yaml': community, ...files })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return checkContent(readContent(folder)).map(({ file, line, column, field, code, details }) => {
    const place = `${file.slice(folder.length + 1)}:${line}:${column}`;
    return [place, field, code, details.value ?? details.point ?? ''].filter(Boolean).join(' ');
  });
}

test('a picture in raw HTML is where it stands, not where the HTML begins', () => {
  const body = '<table>\n<tr><td>\n  <img alt="" src="./lost.png"></td></tr>\n</table>\n';
  expect(problemsOf({ 'pages/about.md': `---\ntitle: 灯\n---\n${body}` })).toEqual([
    'pages/about.md:6:3 image-missing ./lost.png',
  ]);
});

test('what is commented out is not looked at', () => {
  expect(problemsOf({ 'pages/about.md': '---\ntitle: 灯\n---\n<!-- <img src="./lost.png"> -->\n' })).toEqual(
    [],
  );
});

test('Markdown in fields keeps the rules of bodies', () => {
  const description = '"![灯](./lost.png) [a](javascript:alert) [b](contact:nobody) [c](contact:conduct)"';
  expect(problemsOf({ 'chapters/nagoya.yaml': `name: 名古屋\ndescription: ${description}\n` })).toEqual([
    'chapters/nagoya.yaml:2:14 description image-missing ./lost.png',
    'chapters/nagoya.yaml:2:14 description unsafe-link javascript:alert',
  ]);
  const translated = 'name: 名古屋\ndescription:\n  ja: 灯\n  en: "[b](contact:nobody)"\n';
  expect(problemsOf({ 'chapters/nagoya.yaml': translated })).toEqual([
    'chapters/nagoya.yaml:4:7 description.en unknown-contact nobody',
  ]);
});

test('a control character is found when it is written as an escape, too', () => {
  expect(problemsOf({ 'chapters/nagoya.yaml': 'name: "灯\\u0007"\n' })).toEqual([
    'chapters/nagoya.yaml:1:7 name control-character U+0007',
  ]);
  expect(problemsOf({ 'chapters/nagoya.yaml': 'name: "\\uD83D"\n' })).toEqual([
    'chapters/nagoya.yaml:1:7 name control-character U+D83D',
  ]);
});

test('a second "---" in a file of fields is told as what it is', () => {
  expect(problemsOf({ 'chapters/nagoya.yaml': '---\nname: 名古屋\n---\nname: 灯\n' })).toEqual([
    'chapters/nagoya.yaml:3:1 several-documents',
  ]);
});

test('an SVG without a size is not called something else', () => {
  const files = { 'chapters/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>' };
  expect(problemsOf({ ...files, 'chapters/nagoya.yaml': 'name: 名古屋\nlogo: ./a.svg\n' })).toEqual([
    'chapters/nagoya.yaml:2:7 logo image-without-size ./a.svg',
  ]);
});
