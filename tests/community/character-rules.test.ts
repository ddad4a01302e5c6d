import { expect, test } from 'vitest';
import { collections } from '../../src/collections/register.ts';
import { characters } from '../../src/community/rules/character-rules.ts';
import { errorsIn, severityOf } from '../../src/reader/problem.ts';
import { type Files, line, markdown, read, settings } from '../sample.ts';

/** A world in which nobody has a font for 𓀀 and ☃. */
const uncovered = (text: string) => [...new Set(text.match(/[𓀀☃]/gu) ?? [])];

function told(files: Files) {
  const content = read(files);
  expect(content.problems).toEqual([]);
  const { entries } = content;
  const input = { entries, register: collections, broken: new Set<string>(), doubtful: [] };
  const problems = [...characters(uncovered)(input)];
  return { problems, lines: problems.map((problem) => line(problem, content.folder)) };
}

const shown: Files = {
  'community.yaml': `${settings}regions: { far: とおく☃ }\ntopics: { snow: { ja: 雪, en: Snow ☃ } }\n`,
  'chapters/a.yaml': 'name: あ\ntagline: 雪☃の町\nlocation: { lat: 35, lon: 136, place: ☃町 }\n',
  'events/2026/e.md': markdown(
    [
      'title: { ja: 会, en: "Meeting 𓀀" }',
      'chapters: [a]',
      'starts: 2026-12-04',
      'venue: { name: "☃", address: "☃" }',
      'sessions: [{ title: "☃", speakers: [{ name: 𓀀 }, p] }]',
    ].join('\n'),
    '本文は ☃ でもかまいません。',
  ),
  'people/p.yaml': 'name: 灯里\nbio: ☃\n',
  'outputs/2026/o.yaml':
    'title: ☃☃\nurl: https://a.example/\nauthors: [{ name: ☃ }]\npublished: 2026-01-01\n',
};

test('a character without a font is told where it stands, in texts that stand on images', () => {
  expect(told(shown).lines).toEqual([
    'community.yaml:5 regions.far character-without-font',
    'community.yaml:6 topics.snow.en character-without-font',
    'chapters/a.yaml:2 tagline character-without-font',
    'chapters/a.yaml:3 location.place character-without-font',
    'events/2026/e.md:2 title.en character-without-font',
    'events/2026/e.md:5 venue.name character-without-font',
    'events/2026/e.md:6 sessions[0].speakers[0].name character-without-font',
    'outputs/2026/o.yaml:1 title character-without-font',
    'outputs/2026/o.yaml:3 authors[0].name character-without-font',
  ]);
});

test('it is told by its number too, once each, and nothing waits for it', () => {
  const { problems } = told({ 'chapters/a.yaml': 'name: 𓀀☃𓀀\n' });
  expect(problems.map(({ details }) => details.characters)).toEqual(['𓀀 (U+13000), ☃ (U+2603)']);
  expect(problems.map(severityOf)).toEqual(['warning']);
  expect(errorsIn(problems)).toEqual([]);
});
