import { describe, expect, test } from 'vitest';
import { collections } from '../../src/collections/register.ts';
import { revisionsToRecord } from '../../src/community/event-revisions.ts';
import { changes } from '../../src/community/rules/change-rules.ts';
import { madeCommunity } from '../formats/made-community.ts';
import { type Files, line, markdown, now, read } from '../sample.ts';

type Fields = Record<string, unknown>;

const talk: Fields = { title: '会', chapters: ['a'], starts: '2026-12-01 19:00', ends: '2026-12-01 21:00' };
const at = (time: string) => `2026-11-21T${time}:00+09:00`;

/** A community of one event, as its files are edited and built, on one machine or another. */
class Repository {
  record: Fields[] = [];

  community(fields: Fields, when = at('09:00'), id = 'talk') {
    return madeCommunity(
      {
        chapters: { a: { name: 'あ' } },
        events: { [id]: { ...talk, ...fields } },
        revisions: { '2026-12': { events: this.record } },
      },
      when,
    );
  }

  /** What a build gives out that writes nothing down. */
  published(fields: Fields, when?: string, id?: string) {
    const { sequence, changed } = this.community(fields, when, id).events[0]?.revision ?? { sequence: -1 };
    return { sequence, changed: changed && new Date(changed).toISOString() };
  }

  /** A build that writes its record down first. */
  build(fields: Fields, when?: string, id?: string) {
    const community = this.community(fields, when, id);
    const known = new Map(this.record.map((entry) => [String(entry.event), entry as never]));
    for (const { month: _, ...entry } of revisionsToRecord(community, known)) {
      this.record = [...this.record.filter(({ event }) => event !== entry.event), entry];
    }
    return this.published(fields, when, id);
  }
}

describe('the version of an event', () => {
  test('rises with every move, however often in a day, whether or not anybody wrote `updated`', () => {
    for (const updated of [{}, { updated: '2026-11-21' }]) {
      const repository = new Repository();
      const moves = ['19:00', '18:00', '19:30', '19:00'].map((time, index) => {
        const fields = {
          ...updated,
          starts: `2026-12-01 ${time}`,
          status: index > 0 ? 'moved' : 'scheduled',
        };
        return repository.build(fields, at(`1${index}:00`)).sequence;
      });
      expect(moves).toEqual([...new Set(moves)].sort((a, b) => a - b));
    }
  });

  test.each([
    ['another time', { starts: '2026-12-02 19:00', ends: '2026-12-02 21:00' }],
    ['another end', { ends: '2026-12-01 22:00' }],
    ['another clock', { timeZone: 'Asia/Seoul' }],
    ['another place', { venue: { name: '灯りの家' } }],
    ['another way to come', { format: 'online' }],
    ['another address to join at', { online: { url: 'https://live.example/' } }],
    ['its end', { status: 'cancelled' }],
    ['another name', { title: '夜の会' }],
  ])('rises with %s', (_, change) => {
    const repository = new Repository();
    expect(repository.build({}).sequence).toBe(0);
    expect(repository.build(change, at('12:00'))).toEqual({
      sequence: 1,
      changed: '2026-11-21T03:00:00.000Z',
    });
  });

  test('stays with everything else, and from one build to the next', () => {
    const repository = new Repository();
    repository.build({});
    const kept = structuredClone(repository.record);
    const other = { takeaway: '型紙', topics: ['sensors'], capacity: 30, announced: '2026-11-20 10:00' };
    expect(repository.build(other, at('23:00'))).toEqual({ sequence: 0, changed: undefined });
    expect(repository.record).toEqual(kept);
  });

  test('is higher at once where nobody wrote the record yet, and the same after it was written', () => {
    const repository = new Repository();
    repository.build({});
    const moved = { starts: '2026-12-01 18:00' };
    // On a machine of CI: nobody knows since when, so nothing is said of it.
    expect(repository.published(moved, at('12:00'))).toEqual({ sequence: 1, changed: undefined });
    expect(repository.build(moved, at('13:00')).sequence).toBe(1);
    expect(repository.published(moved, at('14:00')).sequence).toBe(1);
  });

  test('changed when a person wrote that it did, if that is later than what is recorded, and not at the same moment', () => {
    const repository = new Repository();
    repository.build({});
    repository.build({ starts: '2026-12-01 18:00' }, at('12:00'));
    const moved = (updated: string) =>
      repository.published({ starts: '2026-12-01 18:30', updated }, at('14:00')).changed;
    // The change at noon was another one: of this one nobody knows since when.
    expect(moved('2026-11-21 12:00')).toBeUndefined();
    expect(moved('2026-11-21 11:59')).toBeUndefined();
    expect(moved('2026-11-21 12:01')).toBe('2026-11-21T03:01:00.000Z');
  });

  test('rises by `updated` alone in a repository that has no record: to the minute', () => {
    const repository = new Repository();
    const written = ['2026-11-19', '2026-11-20 10:00', '2026-11-20 10:01', '2026-11-21 08:59'];
    const sequences = written.map((updated) => repository.published({ updated }).sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
    expect(sequences[0]).toBeGreaterThan(repository.published({ status: 'cancelled' }).sequence);
    expect(repository.published({ status: 'cancelled' }).sequence).toBeGreaterThan(
      repository.published({}).sequence,
    );
  });

  test('rises with a mistyped year too where there is no record, and not beyond what comes after', () => {
    const repository = new Repository();
    const before = repository.published({ updated: '2026-11-20 10:00' });
    const mistyped = repository.published({ updated: '2036-11-21 08:00' });
    const after = repository.published({ updated: '2026-11-21 12:00' }, at('12:00'));
    expect(mistyped.changed).toBeUndefined();
    expect(mistyped.sequence).toBeGreaterThan(before.sequence);
    expect(after.sequence).toBeGreaterThan(mistyped.sequence);
  });

  test('never falls: not when a mistyped year is put right, a date is taken out or a change taken back', () => {
    const repository = new Repository();
    const edits: Fields[] = [
      {},
      { updated: '2026-11-20 10:00', status: 'moved', starts: '2026-12-01 18:00' },
      { updated: '2036-11-20 12:00', status: 'moved', starts: '2026-12-01 18:30' },
      { updated: '2026-11-20 12:00', status: 'moved', starts: '2026-12-01 18:30' },
      { updated: '1999-01-01', status: 'cancelled' },
      { status: 'cancelled' },
      {},
    ];
    const sequences = edits.map((fields) => repository.build(fields).sequence);
    expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
    expect(Math.max(...sequences)).toBeLessThan(2 ** 31);
  });

  test('lasts when the file is renamed, and when the meeting is over', () => {
    const repository = new Repository();
    repository.build({});
    const { sequence } = repository.build({ starts: '2026-12-01 18:00' });
    const renamed = { starts: '2026-12-01 18:00', aliases: ['talk'] };
    expect(repository.build(renamed, at('12:00'), 'night-talk').sequence).toBe(sequence);
    expect(repository.published(renamed, '2031-01-01T00:00:00Z', 'night-talk').sequence).toBe(sequence);
  });

  test('is the higher of two that a merge left, and is not written for what was over before', () => {
    const repository = new Repository();
    repository.build({});
    const [line] = repository.record;
    repository.record = [
      { ...line, sequence: 7 },
      { ...line, sequence: 3 },
    ];
    expect(repository.published({}).sequence).toBe(7);
    const other = new Repository();
    other.build({ starts: '2026-11-01 19:00', ends: '2026-11-01 21:00' });
    expect(other.record).toEqual([]);
  });
});

describe('what changed', () => {
  const told = (fields: string) => {
    const files: Files = {
      'chapters/a.yaml': 'name: あ\ntimeZone: Europe/Berlin',
      'events/2026/e.md': markdown(`title: 灯\nchapters: [a]\n${fields}`),
    };
    const { entries, broken, doubtful, folder } = read(files);
    const input = { entries, register: collections, broken, doubtful };
    return [...changes(now)(input)].map((problem) => line(problem, folder).replace('events/2026/e.md:', ''));
  };

  test('is not in the future, by the clock of the meeting', () => {
    expect(told('starts: 2026-12-01 19:00\nupdated: 2036-11-20')).toEqual(['5 updated in-the-future']);
    expect(told('starts: 2026-12-01 19:00\nannounced: 2026-12-20')).toEqual(['5 announced in-the-future']);
    // Nine in the morning in Tokyo is one in the morning in Berlin; by the clock on one's own wall is near enough.
    for (const updated of ['2026-11-21', '2026-11-21 09:00', '2026-11-22 00:59'])
      expect(told(`starts: 2026-12-01 19:00\nupdated: ${updated}`)).toEqual([]);
    expect(told('starts: 2026-12-01 19:00\nupdated: 2026-11-22 01:01')).toEqual(['5 updated in-the-future']);
  });

  test.each(['cancelled', 'postponed', 'moved'])(
    'is dated: %s says when, as long as it matters',
    (status) => {
      expect(told(`starts: 2026-12-01 19:00\nstatus: ${status}`)).toEqual(['5 status change-without-date']);
      expect(told(`starts: 2026-12-01 19:00\nstatus: ${status}\nupdated: 2026-11-20 10:00`)).toEqual([]);
      expect(told(`starts: 2026-10-01 19:00\nstatus: ${status}`)).toEqual([]);
    },
  );
});
