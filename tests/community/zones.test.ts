import { describe, expect, test } from 'vitest';
import { collections } from '../../src/collections/register.ts';
import { places } from '../../src/community/rules/place-rules.ts';
import { problemWords } from '../../src/strings/problems/problem-words.ts';
import { communityOf, type Files, find, line, markdown, now, problemsOf, read } from '../sample.ts';

const chapters: Files = {
  'chapters/home.yaml': 'name: 家',
  'chapters/berlin.yaml': 'name: Berlin\ntimeZone: Europe/Berlin',
};
const event = (fields: string) => markdown(`title: 灯\n${fields}`);

describe('the time zone of a chapter', () => {
  const starts = (fields: string) => {
    const made = communityOf({
      ...chapters,
      'events/2026/e.md': event(`starts: 2026-12-01 19:00\n${fields}`),
    });
    return find(made.events, 'e').starts;
  };

  test('is that of its meetings, of the first host where there are several, unless they have their own', () => {
    expect(starts('chapters: [berlin]')).toMatchObject({
      timeZone: 'Europe/Berlin',
      instant: Date.parse('2026-12-01T18:00Z'),
    });
    expect(starts('chapters: [home]').timeZone).toBe('Asia/Tokyo');
    expect(starts('chapters: [home, berlin]').timeZone).toBe('Asia/Tokyo');
    expect(starts('chapters: [berlin, home]').timeZone).toBe('Europe/Berlin');
    expect(starts('chapters: [berlin]\ntimeZone: Asia/Seoul').timeZone).toBe('Asia/Seoul');
  });

  test('decides which times exist, of meetings and of what happens at them', () => {
    const skipped =
      'starts: 2027-03-28 02:30\nends: 2027-03-28 04:00\nsessions: [{ title: 話, starts: "02:45" }]';
    const files = (host: string) => ({
      ...chapters,
      'events/2027/e.md': event(`chapters: [${host}]\n${skipped}`),
    });
    expect(problemsOf(files('home'))).toEqual([]);
    expect(problemsOf(files('berlin'))).toEqual([
      'events/2027/e.md:4 starts time-does-not-exist',
      'events/2027/e.md:6 sessions[0].starts time-does-not-exist',
    ]);
  });

  test('is a zone by its name, as everywhere', () => {
    expect(problemsOf({ 'chapters/a.yaml': 'name: あ\ntimeZone: JST' })).toEqual([
      'chapters/a.yaml:2 timeZone not-a-time-zone',
    ]);
  });
});

describe('a place hours away from the clocks in force', () => {
  const told = (files: Files) => {
    const { entries, broken, doubtful, folder } = read(files);
    const input = { entries, register: collections, broken, doubtful };
    return [...places(now)(input)].map((problem) => line(problem, folder));
  };
  const chapter = (lat: number, lon: number, timeZone = '') =>
    told({
      'chapters/a.yaml': `name: あ\nlocation: { lat: ${lat}, lon: ${lon} }\n${timeZone && `timeZone: ${timeZone}`}`,
    });
  const warned = ['chapters/a.yaml:2 location place-far-from-zone'];

  test.each([
    ['Berlin', 52.5, 13.4],
    ['São Paulo', -23.5, -46.6],
    ['Bangkok', 13.7, 100.5],
    ['Auckland', -36.8, 174.8],
    ['Honolulu', 21.3, -157.9],
    ['London', 51.5, -0.1],
  ])('is told: %s by the clocks of Tokyo', (_, lat, lon) => {
    expect(chapter(lat, lon)).toEqual(warned);
  });

  test.each([
    ['Europe/Berlin', 52.5, 13.4],
    ['America/Sao_Paulo', -23.5, -46.6],
    ['Asia/Tokyo', 45.4, 141.7],
    ['Asia/Tokyo', 24.3, 124.2],
    ['Europe/Madrid', 42.9, -9.2],
    ['Atlantic/Reykjavik', 65.9, -23.5],
    ['Asia/Shanghai', 43.8, 87.6],
    ['Asia/Shanghai', 47.7, 132.5],
    ['America/Anchorage', 64.5, -165.4],
    ['America/Argentina/Buenos_Aires', -50.3, -72.3],
    ['Africa/El_Aaiun', 23.7, -15.9],
    ['Asia/Kolkata', 27.9, 96.8],
    ['Pacific/Kiritimati', 1.9, -157.4],
    ['Pacific/Apia', -13.8, -171.8],
    ['Pacific/Auckland', -46.4, 168.4],
    ['Pacific/Chatham', -43.9, -176.5],
    ['Asia/Kamchatka', 53, 158.6],
    ['Australia/Lord_Howe', -31.5, 159.1],
    ['America/Adak', 51.9, -176.6],
    ['Pacific/Fiji', -17, -179.9],
    ['Europe/Dublin', 51.9, -10.3],
  ])('is not told of a place within its zone: %s', (timeZone, lat, lon) => {
    expect(chapter(lat, lon, timeZone)).toEqual([]);
  });

  test('is told of the venue of a meeting, and once where its chapter forgot the zone', () => {
    const venue = 'venue: { name: Haus, location: { lat: 52.5, lon: 13.4 } }';
    const meeting = (host: string, more = '') =>
      event(`chapters: [${host}]\nstarts: 2026-12-01 19:00\n${venue}\n${more}`);
    expect(told({ ...chapters, 'events/2026/e.md': meeting('home') })).toEqual([
      'events/2026/e.md:5 venue.location place-far-from-zone',
    ]);
    expect(told({ ...chapters, 'events/2026/e.md': meeting('berlin') })).toEqual([]);
    expect(told({ ...chapters, 'events/2026/e.md': meeting('home', 'timeZone: Europe/Berlin') })).toEqual([]);
    const forgot = { 'chapters/a.yaml': 'name: あ\nlocation: { lat: 52.5, lon: 13.4 }' };
    expect(told({ ...forgot, 'events/2026/e.md': meeting('a') })).toEqual(warned);
  });

  test('is told with what the clocks show there', () => {
    const details = { place: '52.5, 13.4', hours: 'UTC+1', timeZone: 'Asia/Tokyo' };
    expect(problemWords('place-far-from-zone', details, 'en').message).toBe(
      'Clocks at this place (52.5, 13.4) show about UTC+1, but the time zone is Asia/Tokyo.',
    );
  });
});
