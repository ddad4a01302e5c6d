import { describe, expect, test } from 'vitest';
import type { Files } from '../sample.ts';
import {
  article,
  chapter,
  draftOf,
  idsOf,
  issue,
  list,
  meeting,
  noted,
  person,
  remindersOf,
  sectionOf,
} from './draft-desk.ts';

/** The draft of December, made on the evening of 21 November; the last issue appeared at the first of November, and this one will on the first of December. */
const december = (files: Files, at = '2026-11-21 20:00') =>
  draftOf({ ...chapter('a'), ...issue('2026-11'), ...files }, '2026-12', at);

const campaign = (id: string, starts: string, ends: string, fields = ''): Files => ({
  [`campaigns/${id}.md`]: `---\ntitle: 企画 ${id}\nkind: contest\nstarts: ${starts}\nends: ${ends}\n${fields}---\n`,
});

describe('at its first and its last day', () => {
  test('a campaign is offered: it ends on the day of the issue, or begins on the last day of the next month', () => {
    const files = {
      ...campaign('ended', '2026-11-01', '2026-11-30'),
      ...campaign('ends', '2026-11-01', '2026-12-01'),
      ...campaign('begins', '2027-01-31', '2027-03-01'),
      ...campaign('later', '2027-02-01', '2027-03-01'),
    };
    expect(idsOf(december(files), 'Campaigns')).toEqual(['ends', 'begins']);
  });

  test('campaigns of one deadline stand by their names', () => {
    const files = {
      ...campaign('b', '2026-11-01', '2026-12-24'),
      ...campaign('a', '2026-11-02', '2026-12-24'),
    };
    expect(idsOf(december(files), 'Campaigns')).toEqual(['a', 'b']);
  });

  test('results are named: of what ended before the issue appears, and not too long ago, if none told them since', () => {
    const results = 'results: [{ person: { name: だれか }, award: 一等 }]\n';
    const ids = ['before', 'ends', 'old', 'oldest', 'told'];
    const files = {
      ...campaign('before', '2026-09-01', '2026-11-30', results),
      ...campaign('ends', '2026-09-01', '2026-12-01', results),
      // The issue before was written without a draft: 62 days before it are looked at.
      ...campaign('old', '2026-08-01', '2026-08-31', results),
      ...campaign('oldest', '2026-08-01', '2026-08-30', results),
      ...campaign('told', '2026-09-01', '2026-10-31', results),
      ...issue('2026-08', list('Campaigns', ...ids)),
      ...issue('2026-11', list('Campaigns', 'told')),
    };
    expect(remindersOf(december(files), 'Campaigns')).toEqual({ told: ['ends'], changed: ['old', 'before'] });
  });

  test('a meeting took place once it is over, and is to come until then', () => {
    const ends = (time: string) => ({
      [`events/2026/ends-${time.replace(':', '')}.md`]: `---\ntitle: 集まり\nchapters: [a]\nstarts: 2026-11-21 10:00\nends: 2026-11-21 ${time}\n---\n`,
    });
    expect(idsOf(december({ ...ends('20:00'), ...ends('20:01') }), 'Happened')).toEqual(['ends-2000']);
    const morning = (time: string) => ({
      [`events/2026/m-${time.replace(':', '')}.md`]: `---\ntitle: 集まり\nchapters: [a]\nstarts: 2026-12-01 07:00\nends: 2026-12-01 ${time}\n---\n`,
    });
    const draft = december({ ...morning('08:00'), ...morning('08:01') });
    expect(idsOf(draft, 'Events')).toEqual(['m-0801']);
    expect(remindersOf(draft, 'Happened')).toEqual({ yet: ['m-0800'] });
  });

  test('a meeting of the day on which the last issue appeared is news, one of the day before is older', () => {
    const files = { ...meeting('on', '2026-11-01 06:00'), ...meeting('before', '2026-10-31 06:00') };
    expect(idsOf(december(files), 'Happened')).toEqual(['on']);
    expect(remindersOf(december(files), 'Happened')).toEqual({ older: ['before'] });
  });

  test('what is older than two months is not named any more', () => {
    const files = { ...meeting('named', '2026-08-31 19:00'), ...meeting('gone', '2026-08-30 19:00') };
    expect(remindersOf(december(files), 'Happened')).toEqual({ older: ['named'] });
  });

  test('a meeting that was changed on the day of the last issue is named, one changed before is not', () => {
    const changed = (id: string, day: string) =>
      meeting(id, '2026-12-06 19:00', `status: moved\nupdated: ${day}`);
    const files = {
      ...changed('on', '2026-11-01'),
      ...changed('before', '2026-10-31'),
      ...meeting('undated', '2026-12-07 19:00', 'status: postponed'),
      ...issue('2026-11', list('Events', 'on', 'before', 'undated')),
    };
    expect(remindersOf(december(files), 'Events')).toEqual({ changed: ['on', 'undated'] });
  });

  test('an output added today is offered, one of tomorrow is not', () => {
    const files = {
      ...article('today', '2026-11-21'),
      ...article('tomorrow', '2026-11-22'),
      ...article('on', '2026-11-01'),
      ...article('before', '2026-10-31'),
    };
    expect(idsOf(december(files), 'Outputs')).toEqual(['on', 'today']);
    expect(remindersOf(december(files), 'Outputs')).toEqual({ older: ['before'] });
  });

  test('outputs of one day stand by the day of their publication, then by their names', () => {
    const added = 'added: 2026-11-10\nauthors: [{ name: だれか }]';
    const files = {
      ...article('b', '2026-11-02', added),
      ...article('a', '2026-11-02', added),
      ...article('c', '2026-11-03', added),
    };
    expect(idsOf(december(files), 'Outputs')).toEqual(['c', 'a', 'b']);
  });

  test('a chapter is back after one day more than a quiet one is silent', () => {
    const pause = (id: string, first: string): Files => ({
      ...chapter(id, 'founded: 2020-01'),
      ...meeting(`${id}-1`, `${first} 19:00`, '', id),
      ...meeting(`${id}-2`, '2026-11-10 19:00', '', id),
    });
    // 180 and 181 days before 10 November.
    const files = { ...pause('quiet', '2026-05-14'), ...pause('back', '2026-05-13') };
    expect(idsOf(december(files), 'NewChapters')).toEqual(['back']);
  });

  test('a chapter is new on the day of its founding, and not before', () => {
    const files = {
      ...chapter('today', 'founded: 2026-11-21'),
      ...chapter('tomorrow', 'founded: 2026-11-22'),
      ...chapter('on', 'founded: 2026-11-01'),
      ...chapter('before', 'founded: 2026-10-31'),
      // Only its year is known: it is as old as its first meeting.
      ...chapter('met', 'founded: 2026'),
      ...meeting('m', '2026-11-05 19:00', '', 'met'),
    };
    expect(idsOf(december(files), 'NewChapters')).toEqual(['met', 'on', 'today']);
  });

  test('a member whose first output was added today is welcomed, in the order of those days', () => {
    const files = {
      ...person('late'),
      ...person('early'),
      ...person('before'),
      ...person('again'),
      ...article('l', '2026-11-21', 'authors: [late]'),
      ...article('e', '2026-11-01', 'authors: [early]'),
      ...article('b', '2026-10-31', 'authors: [before]'),
      // Of two that were added on one day the first one counts.
      ...article('a2', '2026-11-05', 'authors: [again]'),
      ...article('a1', '2026-11-05', 'authors: [again]'),
    };
    const draft = december(files);
    expect(idsOf(draft, 'Welcome')).toEqual(['early', 'again', 'late']);
    expect(sectionOf(draft, 'Welcome')?.offers[1]?.fact).toMatchObject({
      kind: 'newcomer',
      output: { id: 'a1' },
    });
  });

  test('a badge that was earned today is told', () => {
    const files = {
      'programs/star.yaml': 'title: 星\nperiod: 2026\npoints: { output: 1 }\nbadge: { label: 星 }\n',
      ...person('today'),
      ...person('on'),
      ...person('before'),
      ...article('t', '2026-11-21', 'authors: [today]'),
      ...article('o', '2026-11-01', 'authors: [on]'),
      ...article('b', '2026-10-31', 'authors: [before]'),
    };
    expect(idsOf(december(files), 'Reached/star')).toEqual(['on', 'today']);
  });

  test('what the editor took out of the draft at work is not offered again', () => {
    const files = {
      ...meeting('kept', '2026-11-05 19:00'),
      ...meeting('gone', '2026-11-06 19:00'),
      ...issue(
        '2026-12',
        list('Happened', 'kept') + noted('Happened: kept gone', 'Numbers: events'),
        'draft: true',
      ),
    };
    const draft = december(files);
    expect(idsOf(draft, 'Happened')).toEqual([]);
    expect(idsOf(draft, 'Numbers')).toEqual([]);
  });
});

describe('ideas for the letter', () => {
  const ideas = (files: Files, at?: string) =>
    december(files, at).ideas.map((idea) => [
      idea.kind,
      idea.chapter.id,
      idea.kind === 'anniversary' ? idea.years : idea.kind === 'round' ? idea.count : idea.event.id,
    ]);

  test('are the anniversaries of chapters in the month of the issue', () => {
    const files = {
      ...chapter('ten', 'founded: 2016-12'),
      ...chapter('one', 'founded: 2025-12-31'),
      ...chapter('new', 'founded: 2026-12-01'),
      ...chapter('november', 'founded: 2016-11'),
      ...chapter('year', 'founded: 2016'),
      ...chapter('closed', 'founded: 2016-12\nretired: 2026-01'),
    };
    expect(ideas(files)).toEqual([
      ['anniversary', 'one', 1],
      ['anniversary', 'ten', 10],
    ]);
  });

  test('are first meetings, in this month and the next', () => {
    const first = (id: string, starts: string) => ({ ...chapter(id), ...meeting(`m-${id}`, starts, '', id) });
    const files = {
      ...first('now', '2026-11-30 19:00'),
      ...first('this', '2026-12-31 19:00'),
      ...first('next', '2027-01-31 19:00'),
      ...first('far', '2027-02-01 19:00'),
      ...first('met', '2026-12-05 19:00'),
      ...meeting('m-before', '2026-10-05 19:00', '', 'met'),
    };
    expect(ideas(files)).toEqual([
      ['first-meeting', 'next', 'm-next'],
      ['first-meeting', 'this', 'm-this'],
    ]);
  });

  test.each([
    [9, []],
    [10, [10]],
    [11, []],
    [25, [25]],
    [50, [50]],
    [75, []],
    [100, [100]],
  ])('of %i meetings of a chapter are the round ones', (count, expected) => {
    const day = (index: number) =>
      new Date(Date.UTC(2026, 10, 10) - (count - 1 - index) * 86_400_000).toISOString().slice(0, 10);
    const files = Object.assign(
      {},
      ...Array.from({ length: count }, (_, index) => meeting(`m${index}`, `${day(index)} 19:00`)),
      // Neither a meeting that was called off nor one to come is counted.
      meeting('off', '2026-11-05 18:00', 'status: cancelled'),
      meeting('soon', '2026-11-30 19:00'),
      issue('2026-11', '', 'published: 2026-11-10 08:00'),
    ) as Files;
    expect(ideas(files).map(([, , number]) => number)).toEqual(expected);
  });
});
