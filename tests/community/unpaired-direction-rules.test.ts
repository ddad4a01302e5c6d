import { expect, test } from 'vitest';
import { unpairedDirection } from '../../src/lib/direction-signs.ts';
import { markdown, problemsOf } from '../sample.ts';

test.each([
  ['abc', undefined],
  ['\u2067שלום\u2069 and \u202bשלום\u202c', undefined],
  ['\u2066a \u202eb\u202c c\u2069', undefined],
  ['\u200fשלום\u200e', undefined],
  ['a\u202eb', 1],
  ['a\u2069b', 1],
  ['\u2066a\n\u2069', 0],
  ['\u2066a\u202c', 2],
  ['\u202a\u2066a\u202c\u2069', 3],
  ['\u2068\u2068a\u2069', 0],
])('%j: the sign at %o is not paired', (text, offset) => {
  expect(unpairedDirection(text)?.offset).toBe(offset);
});

test.each([
  ['a title', { 'pages/a.md': markdown('title: "灯\\u202eり"') }, 'pages/a.md:2 title'],
  [
    'a translation',
    { 'chapters/a.yaml': 'name: { ja: 灯, en: "\\u2067lamp" }' },
    'chapters/a.yaml:1 name.en',
  ],
  ['a body', { 'pages/a.md': markdown('title: 灯', '一行目\n\n二\u202e行目') }, 'pages/a.md:6'],
  ['an escape', { 'pages/a.md': markdown('title: 灯', '二&#x202E;行目') }, 'pages/a.md:4'],
  [
    'words for a picture',
    { 'pages/a.md': markdown('title: 灯', '[絵](https://a.example "\u2066")') },
    'pages/a.md:4',
  ],
])('%s that turns what stands around it is a Problem', (_what, files, place) => {
  expect(problemsOf(files)).toEqual([`${place} unpaired-direction`]);
});

test('writing from right to left within a text is none', () => {
  const arabic = 'مرحبا \u2066Kairan\u2069 وأهلا';
  expect(problemsOf({ 'pages/a.md': markdown(`title: ${arabic}`, arabic) })).toEqual([]);
});
