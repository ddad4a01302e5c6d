import { expect, test } from 'vitest';
import { programOf } from '../../src/components/event/event-program.ts';
import { madeCommunity } from '../formats/made-community.ts';

const program = (sessions: object[]) => {
  const event = {
    title: 'サミット',
    chapters: ['here'],
    starts: '2026-10-24 10:00',
    ends: '2026-10-25',
    sessions,
  };
  const { events } = madeCommunity(
    { chapters: { here: { name: '松江' } }, events: { e: event } },
    '2026-11-21',
  );
  return events.flatMap(programOf).map(({ day, slots }) => ({
    day,
    slots: slots.map(({ time, until, sessions: held }) => [
      time,
      until,
      ...held.map(({ title }) => title.ja),
    ]),
  }));
};

test('sessions stand by day and by time, and beside each other where they begin at once', () => {
  expect(
    program([
      { title: '二日目', starts: '2026-10-25 09:00', ends: '2026-10-25 10:00' },
      { title: '午後', starts: '13:00', ends: '14:00' },
      { title: '朝', starts: '10:00' },
      { title: '同じ時刻', starts: '13:00', ends: '15:00' },
    ]),
  ).toEqual([
    {
      day: '2026-10-24',
      slots: [
        ['10:00', undefined, '朝'],
        ['13:00', undefined, '午後', '同じ時刻'],
      ],
    },
    { day: '2026-10-25', slots: [['09:00', '10:00', '二日目']] },
  ]);
});

test('sessions without a time stay where they were written', () => {
  const [day] = program([{ title: 'い' }, { title: 'ろ', starts: '11:00' }, { title: 'は' }]);
  expect(day?.slots.map(([, , title]) => title)).toEqual(['い', 'ろ', 'は']);
});
