import { describe, expect, test } from 'vitest';
import { badgesOf, standings } from '../../src/community/recognition.ts';
import { type Made, madeCommunity } from '../formats/made-community.ts';

const yes = { listed: true, recognition: true };
const people = {
  akari: { name: { ja: '灯里' }, reading: 'あかり', consent: yes },
  hotaru: { name: { ja: '蛍' }, reading: 'ほたる', consent: yes },
  kage: { name: { ja: '影' }, reading: 'かげ', consent: { listed: true } },
  yami: { name: { ja: '闇' }, reading: 'やみ', consent: { recognition: true } },
};
const points = { organizer: 5, speaker: 3, helper: 2, output: 2, recap: 1, campaign: 1 };
const event = (starts: string, fields: object) => ({
  title: '集まり',
  chapters: ['here'],
  starts,
  ...fields,
});
const output = (authors: string[], published: string, fields: object = {}) => ({
  ...{ title: '記事', url: 'https://a.example/', kind: 'article', authors, published },
  ...fields,
});

/** Who stands how in a program of 2026: `蛍 8 2026-03-01`, with the deeds that count. */
function standing(records: Made, program: object = {}, now = '2026-11-21T09:00:00+09:00') {
  const all = {
    ...{ people, chapters: { here: { name: 'ここ' } } },
    programs: {
      p: { title: '表彰', period: 2026, points, badge: { label: '灯' }, threshold: 10, ...program },
    },
    ...records,
  };
  const community = madeCommunity(all, now);
  const [made] = community.programs;
  if (!made) throw new Error('no program');
  expect(standings(made, madeCommunity(all, now, 'reversed')).map(({ person }) => person.id)).toEqual(
    standings(made, community).map(({ person }) => person.id),
  );
  return standings(made, community).map(({ person, points: sum, deeds, reached }) => ({
    says: [person.id, sum, reached].filter((part) => part !== undefined).join(' '),
    deeds: deeds.map(({ day, role, record, points: worth }) => `${day} ${role} ${record.id} ${worth}`),
  }));
}

const says = (...given: Parameters<typeof standing>) => standing(...given).map((each) => each.says);

describe('a standing', () => {
  test('counts once for each role in an event, whatever the number of talks and tasks', () => {
    const e = event('2026-03-01 19:00', {
      sessions: [
        { title: '一', speakers: ['akari', 'hotaru'] },
        { title: '二', speakers: ['akari'] },
      ],
      roles: {
        organizers: ['akari'],
        hosts: ['akari'],
        helpers: ['akari', 'akari'],
        photographers: ['hotaru'],
      },
    });
    expect(standing({ events: { e } })).toEqual([
      {
        says: 'akari 10 2026-03-01',
        deeds: ['2026-03-01 helper e 2', '2026-03-01 organizer e 5', '2026-03-01 speaker e 3'],
      },
      { says: 'hotaru 5', deeds: ['2026-03-01 helper e 2', '2026-03-01 speaker e 3'] },
    ]);
  });

  test('is for those alone who agreed to be listed and to be thanked', () => {
    const everyone = Object.keys(people);
    const e = event('2026-03-01', {
      roles: { organizers: everyone },
      sessions: [{ title: '一', speakers: everyone }],
    });
    const outputs = { o: output(everyone, '2026-03-02') };
    expect(says({ events: { e }, outputs })).toEqual(['akari 10 2026-03-02', 'hotaru 10 2026-03-02']);
  });

  test('comes by reading, never by points', () => {
    const outputs = {
      a: output(['hotaru'], '2026-01-02'),
      b: output(['hotaru'], '2026-01-03'),
      c: output(['akari'], '2026-01-04'),
    };
    expect(says({ outputs })).toEqual(['akari 2', 'hotaru 4']);
  });

  test('counts what has happened in the year, and nothing else', () => {
    const roles = { organizers: ['akari'] };
    const events = {
      held: event('2026-01-01 00:00', { roles }),
      moved: event('2026-11-20', { roles, status: 'moved' }),
      cancelled: event('2026-02-01', { roles, status: 'cancelled' }),
      ahead: event('2026-12-01', { roles }),
      before: event('2025-12-31', { roles }),
      // Still the old year where it is, the new one at home.
      abroad: event('2025-12-31 23:00', { roles, timeZone: 'Europe/Berlin' }),
    };
    const outputs = {
      now: output(['akari'], '2026-11-21'),
      tomorrow: output(['akari'], '2026-11-22'),
      last: output(['akari'], '2025-12-31', { added: '2026-01-05' }),
    };
    expect(standing({ events, outputs })[0]?.deeds).toEqual([
      '2026-01-01 organizer abroad 5',
      '2026-01-01 organizer held 5',
      '2026-11-20 organizer moved 5',
      '2026-11-21 output now 2',
    ]);
  });

  test('takes a report on an event for a recap, or for an output where recaps do not count', () => {
    const events = { e: event('2026-03-01', { recaps: ['r'] }) };
    const outputs = { r: output(['akari'], '2026-03-03'), o: output(['akari'], '2026-03-04') };
    expect(standing({ events, outputs })[0]?.deeds).toEqual([
      '2026-03-03 recap r 1',
      '2026-03-04 output o 2',
    ]);
    expect(standing({ events, outputs }, { points: { output: 2 } })[0]?.deeds).toEqual([
      '2026-03-03 output r 2',
      '2026-03-04 output o 2',
    ]);
  });

  test('counts one report on an event, the first; one on two events is one', () => {
    const events = {
      e: event('2026-03-01', { recaps: ['late', 'early'] }),
      f: event('2026-03-02', { recaps: ['late', 'both'] }),
      g: event('2026-03-03', { recaps: ['both'] }),
    };
    const outputs = {
      early: output(['akari'], '2026-03-03'),
      late: output(['akari', 'hotaru'], '2026-03-05'),
      both: output(['akari'], '2026-03-04'),
    };
    expect(standing({ events, outputs })).toMatchObject([
      { deeds: ['2026-03-03 recap early 1', '2026-03-04 recap both 1'] },
      { deeds: ['2026-03-05 recap late 1'] },
    ]);
  });

  test('takes an output of an unknown day for the day it was added, within what is known', () => {
    const outputs = {
      month: output(['akari'], '2026-05', { added: '2026-05-20' }),
      year: output(['akari'], '2026', { added: '2027-01-05' }),
      late: output(['akari'], '2026-05-02', { added: '2026-06-01' }),
    };
    expect(standing({ outputs })[0]?.deeds).toEqual([
      '2026-01-01 output year 2',
      '2026-05-02 output late 2',
      '2026-05-20 output month 2',
    ]);
  });

  test('counts a day of a campaign once something stands in it and it has come', () => {
    const slots = [
      { date: '2026-11-19', person: 'akari', title: '一日目' },
      { date: '2026-11-20', person: 'akari' },
      { date: '2026-11-21', person: 'akari', output: 'o' },
      { date: '2026-11-22', person: 'akari', title: 'あした' },
    ];
    const campaigns = {
      c: { title: '暦', kind: 'advent-calendar', starts: '2026-11-19', ends: '2026-11-25', slots },
    };
    const outputs = { o: output(['hotaru'], '2026-11-21') };
    expect(standing({ campaigns, outputs })[0]?.deeds).toEqual([
      '2026-11-19 campaign c 1',
      '2026-11-21 campaign c 1',
    ]);
  });
});

describe('the badge', () => {
  const outputs = Object.fromEntries(
    ['2026-01-05', '2026-02-05', '2026-03-05'].flatMap((day, index) => [
      [`a${index}`, output(['akari'], day)],
      ...(index < 2 ? [[`h${index}`, output(['hotaru'], day)]] : []),
    ]),
  );

  test('is earned on the day on which the threshold is reached, or with the first deed where there is none', () => {
    expect(says({ outputs }, { threshold: 5 })).toEqual(['akari 6 2026-03-05', 'hotaru 4']);
    expect(says({ outputs }, { threshold: 4 })).toEqual(['akari 6 2026-02-05', 'hotaru 4 2026-02-05']);
    expect(says({ outputs }, { threshold: undefined })).toEqual([
      'akari 6 2026-01-05',
      'hotaru 4 2026-01-05',
    ]);
  });

  test('of the first so many is given at the end of the year, to all who did as much', () => {
    const top = (count: number, now?: string) => says({ outputs }, { threshold: undefined, top: count }, now);
    const after = '2027-01-01T00:00:00+09:00';
    expect(top(1)).toEqual(['akari 6', 'hotaru 4']);
    expect(top(1, after)).toEqual(['akari 6 2026-12-31', 'hotaru 4']);
    expect(top(9, after)).toEqual(['akari 6 2026-12-31', 'hotaru 4 2026-12-31']);
    expect(top(0, after)).toEqual(['akari 6', 'hotaru 4']);
    const { a2: _third, ...equal } = outputs;
    const both = says({ outputs: equal as typeof outputs }, { threshold: undefined, top: 1 }, after);
    expect(both).toEqual(['akari 4 2026-12-31', 'hotaru 4 2026-12-31']);
  });
});

test('somebody has the badges of all programs that they earned, the latest year first', () => {
  const program = (period: number, threshold: number) => ({
    ...{ title: '表彰', period, points, badge: { label: '灯' }, threshold },
  });
  const community = madeCommunity(
    {
      ...{ people, chapters: { here: { name: 'ここ' } } },
      programs: { a: program(2025, 5), b: program(2026, 5), high: program(2026, 50) },
      events: {
        one: event('2025-03-01', { roles: { organizers: ['hotaru', 'kage'] } }),
        two: event('2026-03-01', { roles: { organizers: ['hotaru', 'kage'] } }),
      },
    },
    '2026-11-21',
  );
  const badges = Object.fromEntries(
    community.people.map((person) => [person.id, badgesOf(person, community).map(({ id }) => id)]),
  );
  expect(badges).toEqual({ akari: [], hotaru: ['b', 'a'], kage: [] });
});
