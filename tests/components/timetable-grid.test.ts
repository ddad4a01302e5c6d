import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programOf } from '../../src/components/event/event-program.ts';
import type { Timetable } from '../../src/components/event/timetable-grid.ts';
import { madeCommunity } from '../formats/made-community.ts';

const program = (sessions: object[], starts = '2026-10-24 10:00') => {
  const event = { title: 'サミット', chapters: ['here'], starts, ends: '2026-10-26', sessions };
  const { events } = madeCommunity(
    { chapters: { here: { name: '松江' } }, events: { e: event } },
    '2026-11-21',
  );
  return events.flatMap(programOf);
};

const session = (title: string, track?: string, starts?: string, ends?: string) => ({
  title,
  ...(track ? { track } : {}),
  ...(starts ? { starts } : {}),
  ...(ends ? { ends } : {}),
});

/** The table as people see it: per row its minutes, and each cell as `title↔columns↕rows`. */
const drawn = (timetable: Timetable | undefined) =>
  timetable?.rows.map(({ minutes, cells }) => {
    const texts = cells.map(({ session: held, columns, rows }) => {
      const wide = columns > 1 ? `↔${columns}` : '';
      return `${held?.title.ja ?? '·'}${wide}${rows > 1 ? `↕${rows}` : ''}`;
    });
    return `${minutes}: ${texts.join(' | ')}`;
  });

const heads = (timetable: Timetable | undefined) =>
  timetable?.heads.map(({ track, columns }) => `${track?.ja ?? '–'}${columns > 1 ? `↔${columns}` : ''}`);

const only = (sessions: object[]) => program(sessions)[0]?.timetable;

/** Fills a grid as a browser does, and says how often each place is taken. */
function filled({ heads: columns, rows }: Timetable): number[][] {
  const width = columns.reduce((sum, head) => sum + head.columns, 0);
  const grid = rows.map(() => Array.from({ length: width }, () => 0));
  for (const [y, { cells }] of rows.entries()) {
    let x = 0;
    for (const cell of cells) {
      while (grid[y]?.[x]) x += 1;
      for (let dy = 0; dy < cell.rows; dy++) {
        for (let dx = 0; dx < cell.columns; dx++) {
          const line = grid[y + dy];
          if (line) line[x + dx] = (line[x + dx] ?? 0) + 1;
        }
      }
      x += cell.columns;
    }
  }
  return grid;
}

describe('a timetable', () => {
  test('has its tracks as columns, and sessions as tall as they last', () => {
    const timetable = only([
      session('あ', 'ホール', '13:10', '13:45'),
      session('い', '和室', '13:10', '14:30'),
      session('う', 'ホール', '13:55', '14:30'),
    ]);
    expect(heads(timetable)).toEqual(['ホール', '和室']);
    expect(drawn(timetable)).toEqual(['35: あ | い↕3', '10: ·', '35: う']);
  });

  test('gives all columns to what has its time to itself, in a room or in none', () => {
    const timetable = only([
      session('基調', 'ホール', '10:00', '11:00'),
      session('昼', undefined, '11:00', '12:00'),
      session('あ', 'ホール', '12:00', '13:00'),
      session('い', '和室', '12:00', '13:00'),
    ]);
    expect(drawn(timetable)).toEqual(['60: 基調↔2', '60: 昼↔2', '60: あ | い']);
  });

  test('puts what names no track and runs beside the others into a column of its own, the last', () => {
    const timetable = only([
      session('見学', undefined, '09:30', '11:30'),
      session('相談', 'ホール', '10:00', '11:00'),
    ]);
    expect(heads(timetable)).toEqual(['ホール', '–']);
    expect(drawn(timetable)).toEqual(['30: · | 見学↕3', '60: 相談', '30: ·']);
  });

  test('widens a track that is booked twice', () => {
    const timetable = only([
      session('あ', 'ホール', '10:00', '11:00'),
      session('い', 'ホール', '10:30', '11:30'),
      session('う', '和室', '10:00', '11:00'),
      session('え', 'ホール', '11:00', '12:00'),
    ]);
    expect(heads(timetable)).toEqual(['ホール↔2', '和室']);
    expect(drawn(timetable)).toEqual(['30: あ↕2 | · | う↕2', '30: い↕2', '30: え↕2 | ·', '30: ·↔2']);
  });

  test('lets a session without an end last until the next one in its track, else until anything changes', () => {
    const timetable = only([
      session('あ', 'ホール', '10:00'),
      session('い', '和室', '10:00'),
      session('う', 'ホール', '10:40'),
      session('え', '和室', '11:00', '11:20'),
    ]);
    expect(drawn(timetable)).toEqual(['40: あ | い↕2', '20: う', '20: え↔2']);
    const last = only([session('あ', 'ホール', '10:00'), session('い', '和室', '10:00')]);
    expect(drawn(last)).toEqual(['30: あ | い']);
  });

  test('keeps the order of tracks from day to day', () => {
    const days = program([
      session('あ', 'ホール', '10:00', '11:00'),
      session('い', '和室', '10:00', '11:00'),
      session('う', '和室', '2026-10-25 09:00', '2026-10-25 10:00'),
      session('え', 'ホール', '2026-10-25 09:30', '2026-10-25 10:00'),
    ]);
    expect(days.map(({ timetable }) => heads(timetable))).toEqual([
      ['ホール', '和室'],
      ['ホール', '和室'],
    ]);
  });

  test('passes midnight: the small hours belong to the evening before', () => {
    const days = program(
      [
        session('夜', 'ホール', '22:00', '2026-10-25 00:30'),
        session('星', '屋上', '2026-10-25 00:00', '2026-10-25 02:00'),
        session('朝', undefined, '2026-10-25 08:00', '2026-10-25 09:00'),
      ],
      '2026-10-24 21:00',
    );
    expect(days.map(({ day }) => day)).toEqual(['2026-10-24', '2026-10-25']);
    expect(drawn(days[0]?.timetable)).toEqual(['120: 夜↕2 | ·', '30: 星↕2', '90: ·']);
    expect(days[1]?.slots.map(({ sessions: [held] }) => held?.title.ja)).toEqual(['朝']);
  });

  test('leaves what has no time to the list below', () => {
    const [day] = program([
      session('あ', 'ホール', '10:00', '11:00'),
      session('い', '和室', '10:00', '11:00'),
      session('展示', '廊下'),
    ]);
    expect(heads(day?.timetable)).toEqual(['ホール', '和室']);
    expect(day?.slots.map(({ sessions: [held] }) => held?.title.ja)).toEqual(['展示']);
  });

  test.each([
    [
      'one after the other',
      [session('あ', 'ホール', '10:00', '11:00'), session('い', '和室', '11:00', '12:00')],
    ],
    [
      'at once, in no room',
      [session('あ', undefined, '10:00', '11:00'), session('い', undefined, '10:00', '11:00')],
    ],
    ['at no time', [session('あ', 'ホール'), session('い', '和室')]],
  ])('is a list where things happen %s', (_, sessions) => {
    expect(only(sessions)).toBeUndefined();
  });

  test('takes every place exactly once, whatever people write', () => {
    const clock = fc.integer({ min: 0, max: 47 }).map((half) => {
      const hour = String(10 + Math.floor(half / 4)).padStart(2, '0');
      return `${hour}:${String((half % 4) * 15).padStart(2, '0')}`;
    });
    const made = fc.record({
      title: fc.constant('話'),
      starts: clock,
      ends: fc.option(clock, { nil: undefined }),
      track: fc.option(fc.constantFrom('い', 'ろ', 'は', 'に'), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(made, { maxLength: 14 }), (sessions) => {
        const given = sessions.map(({ ends, ...rest }) =>
          ends && ends > rest.starts ? { ...rest, ends } : rest,
        );
        const [day] = program(given);
        if (!day?.timetable) return;
        const grid = filled(day.timetable);
        expect(grid.flat().filter((times) => times !== 1)).toEqual([]);
        const shown = day.timetable.rows.flatMap(({ cells }) =>
          cells.flatMap(({ session: held }) => held ?? []),
        );
        expect(shown.length).toBe(given.length);
      }),
    );
  });
});
