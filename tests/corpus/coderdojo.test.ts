import { afterAll, beforeAll, expect, test } from 'vitest';
import { prefectures } from '../../src/collections/japanese-prefectures.ts';
import type { Community } from '../../src/community/record-types.ts';
import { errorsIn } from '../../src/reader/problem.ts';
import { problemWords } from '../../src/strings/problems/problem-words.ts';
import { temporaryFolder } from './content-folder.ts';
import { type CoderDojo, coderdojo, regionOf } from './convert-coderdojo.ts';
import { type Faults, model, read, tally } from './reading.ts';
import { describeWith } from './sources.ts';

/** Faults of the data: times and days of one digit (`2022/05/1`, `9:30`), which sort and compare wrongly as text. */
const faults = faultsIn(
  `events/2020/2020-12-20-dojo-203.md events/2021/2021-03-21-dojo-203.md events/2022/2022-05-01-dojo-83.md
  events/2022/2022-06-05-dojo-83.md events/2023/2023-10-01-dojo-83.md events/2023/2023-11-05-dojo-83.md
  events/2023/2023-12-03-dojo-83.md`,
  'not-a-moment',
);

/** What it is warned of: seven dojos met before the day on which they are said to have begun, one of them ten years before. */
const warnings = faultsIn(
  [172, 203, 229, 23, 296, 43, 73].map((id) => `chapters/dojo-${id}.yaml`).join(' '),
  'founded-after-meeting',
);

function faultsIn(files: string, code: string): Faults {
  return Object.fromEntries(files.split(/\s+/).map((file) => [file, { [code]: 1 }]));
}

describeWith('coderdojo-japan', () => {
  const raw = temporaryFolder('coderdojo-raw');
  const mended = temporaryFolder('coderdojo');
  let data: CoderDojo;
  let community: Community;

  beforeAll(() => {
    coderdojo(raw.folder);
    data = coderdojo(mended.folder, { mend: true });
    community = model(mended.folder);
  });
  afterAll(() => {
    raw.remove();
    mended.remove();
  });

  test('the data set is the one that was counted', () => {
    expect([data.dojos.length, data.histories.length, data.news.length]).toEqual([339, 1373, 197]);
  });

  test('as it stands, the check finds its seven faults, seven doubtful days and nothing else', () => {
    expect(read(raw.folder).faults).toEqual({ ...faults, ...warnings });
    expect(read(mended.folder).faults).toEqual(warnings);
  });

  test('what the check says to write instead of a faulty time is what was meant', () => {
    const { problems } = read(raw.folder).content;
    const written = errorsIn(problems).map(({ code, details }) => problemWords(code, details, 'en').fix);
    expect(written.map((fix) => /"([^"]+)"/.exec(fix)?.[1])).toEqual(
      ['2020-12-20 09:30', '2021-03-21 09:30', '2022-05-01 10:00', '2022-06-05 10:00'].concat([
        '2023-10-01 10:00',
        '2023-11-05 10:00',
        '2023-12-03 10:00',
      ]),
    );
  });

  test('every dojo is a chapter of its prefecture and region', () => {
    const { dojos } = data;
    expect(new Set(community.chapters.map(({ name }) => name.ja))).toEqual(
      new Set(dojos.map(({ name }) => name)),
    );
    expect(tally(community.chapters.map(({ prefecture }) => prefecture))).toEqual(
      tally(dojos.map((dojo) => prefectures[dojo.prefecture_id - 1])),
    );
    const inRegions = community.regions.map(({ id, chapters }) => [id, chapters.length]);
    expect(new Map(inRegions as [string, number][])).toEqual(
      tally(dojos.map((dojo) => regionOf(dojo.prefecture_id))),
    );
    expect(new Set(community.chapters.map(({ prefecture }) => prefecture)).size).toBe(46);
  });

  test('dojos that are no longer active are retired, and the others count, joint ones as each of their places', () => {
    const active = data.dojos.filter((dojo) => !dojo.inactivated_at);
    expect(community.chapters.filter(({ status }) => status === 'retired')).toHaveLength(137);
    expect(community.counts.chapters).toBe(active.reduce((sum, { counter = 1 }) => sum + counter, 0));
    expect(community.chapters.filter(({ jointOf }) => jointOf.length > 0)).toHaveLength(3);
  });

  test('every history is an event that was held, with everyone who came', () => {
    const { counts, events, chapters } = community;
    expect([events.length, counts.eventsHeld, counts.attended.value]).toEqual([
      1373,
      1373,
      data.participants,
    ]);
    expect(new Map(chapters.filter(({ held }) => held > 0).map(({ id, held }) => [id, held]))).toEqual(
      tally(data.histories.map(({ dojo_id }) => `dojo-${dojo_id}`)),
    );
    expect(community.eventYears).toEqual(
      [...new Set(data.histories.map(({ evented_at }) => evented_at.slice(0, 4)))].sort().reverse(),
    );
  });

  test('what a chapter last did depends on the day it is looked at', () => {
    const statuses = (now: string) =>
      Object.fromEntries(tally(model(mended.folder, now).chapters.map((c) => c.status)));
    // 269 met in March 2025, 54 in October.
    expect(statuses('2025-11-01T00:00:00Z')).toMatchObject({ active: 1, quiet: 1 });
    expect(statuses('2026-11-21T00:00:00Z')).toMatchObject({ retired: 137 });
    expect(statuses('2026-11-21T00:00:00Z')).not.toHaveProperty('active');
  });

  test('every tag is a topic, however it was spelt', () => {
    const { topics, chapters } = community;
    expect(topics).toHaveLength(data.topics.size);
    const spelt = ['scratch', 'c', 'c-2', 'c-3', 'micro-bit', 'roblox'].map((id) =>
      topics.find((topic) => topic.id === id),
    );
    expect(spelt.map((topic) => topic?.name.ja)).toEqual([
      'Scratch',
      'C',
      'C言語',
      'C#',
      'micro:bit',
      'Roblox',
    ]);
    expect(topics.find(({ id }) => id === 'micro-bit')?.chapters).toHaveLength(134 + 1 + 1);
    expect(chapters.reduce((sum, chapter) => sum + chapter.topics.length, 0)).toBe(
      topics.reduce((sum, topic) => sum + topic.chapters.length, 0),
    );
  });

  test('every address of a dojo is a link of its chapter', () => {
    const links = community.chapters.flatMap((chapter) => Object.values(chapter.links ?? {}));
    expect([...links].sort()).toEqual(data.dojos.map(({ url }) => url).sort());
    expect(community.chapters.filter(({ links }) => links?.connpass).length).toBeGreaterThan(50);
  });

  test('news are outputs of the community, latest first', () => {
    expect(community.outputs.map(({ title }) => title.ja)).toEqual(
      [...data.news]
        .sort(
          (a, b) =>
            b.published_at.slice(0, 10).localeCompare(a.published_at.slice(0, 10)) || order(a.id, b.id),
        )
        .map(({ title }) => title),
    );
    expect(
      community.outputs.filter(({ title }) => title.ja?.startsWith('DojoLetter')).length,
    ).toBeGreaterThan(90);
  });
});

const order = (a: number, b: number) => (`news-${a}` < `news-${b}` ? -1 : 1);
