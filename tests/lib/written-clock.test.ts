import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenTimes } from '../../src/lib/written-clock.ts';
import { runs } from '../runs.ts';

const two = (value: number) => String(value).padStart(2, '0');
const told = (written: string) => writtenTimes(written).map(({ hour, minute }) => `${hour}:${two(minute)}`);

test.each([
  ['18:30', '18:30'],
  ['18.30', '18:30'],
  ['18:30:00', '18:30'],
  ['9時', '9:00'],
  ['9時半', '9:30'],
  ['9時05分', '9:05'],
  ['19h', '19:00'],
  ['19h15', '19:15'],
  ['1830', '18:30'],
  ['0000', '0:00'],
  ['2959', '29:59'],
  ['25:30', '25:30'],
  ['29:59', '29:59'],
  ['正午', '12:00'],
  ['12 noon', '12:00'],
  // Twelve hours: noon is 12 PM, midnight 12 AM.
  ['12 AM', '0:00'],
  ['12:30 am', '0:30'],
  ['11:59 AM', '11:59'],
  ['12 PM', '12:00'],
  ['1 p.m.', '13:00'],
  ['11:59pm', '23:59'],
  ['18:30 PM', '18:30'],
  ['23:00 pm', '23:00'],
  // The words of the day, at the first and the last hour that each may mean.
  ['午前0時', '0:00'],
  ['午前11時', '11:00'],
  ['午前12時30分', '0:30'],
  ['午後0時', '12:00'],
  ['午後11時', '23:00'],
  ['午後13時', '13:00'],
  ['午後23時', '23:00'],
  ['朝4時', '4:00'],
  ['朝11時', '11:00'],
  ['昼11時', '11:00'],
  ['昼16時', '16:00'],
  ['お昼の4時', '16:00'],
  ['夕方3時', '15:00'],
  ['夕7時', '19:00'],
  ['夕方15時', '15:00'],
  ['夕方19時', '19:00'],
  ['夜5時', '17:00'],
  ['晩11時', '23:00'],
  ['夜17時', '17:00'],
  ['夜23時', '23:00'],
])('%s means %s', (written, meant) => expect(told(written)).toEqual([meant]));

test.each([
  '18:60',
  '30:00',
  '3000',
  '1860',
  '24:00 pm',
  '13:00 AM',
  '午前13時',
  '午後24時',
  '朝3時',
  '朝12時',
  '昼5時',
  '昼17時',
  '夕方2時',
  '夕方8時',
  '夕方20時',
  '夜4時',
  '夜12時',
  '夜24時',
  '午後 7 PM',
  '19',
  'noonish',
  '',
])('%o is no time', (written) => expect(told(written)).toEqual([]));

test('twelve o’clock of a half day is either of two, on the clock or by law', () => {
  expect(told('午前12時')).toEqual(['0:00', '12:00']);
  expect(told('午後12時')).toEqual(['12:00', '24:00']);
});

test('every time of the day is read back from each way of writing it', () => {
  fc.assert(
    fc.property(fc.nat(23), fc.nat(59), (hour, minute) => {
      const twelve = `${hour % 12 || 12}:${two(minute)}`;
      const ways = [
        `${hour}:${two(minute)}`,
        `${two(hour)}.${two(minute)}`,
        `${hour}時${minute}分`,
        `${two(hour)}${two(minute)}`,
        `${twelve} ${hour < 12 ? 'AM' : 'PM'}`,
        ...(hour < 12 ? [`午前${hour}時${minute}分`] : [`午後${hour - 12}時${minute}分`]),
      ];
      for (const way of ways) expect([way, told(way)]).toEqual([way, [`${hour}:${two(minute)}`]]);
    }),
    runs(200),
  );
});
