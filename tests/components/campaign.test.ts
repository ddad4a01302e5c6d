import { expect, test } from 'vitest';
import type { Campaign } from '../../src/community/record-types.ts';
import { phaseText } from '../../src/components/campaign/campaign-phase.ts';
import { otherOutputs, slotLeaves } from '../../src/components/campaign/campaign-slots.ts';
import { communityOf, find, markdown } from '../sample.ts';

const output = (title: string) =>
  `title: ${title}\nurl: https://a.example/${title}\nauthors: [{name: 灯里}]\nkind: article\npublished: 2026-11-20\nlanguage: ja\ncampaign: advent\n`;

function campaign(fields: string, body = ''): { made: Campaign; today: string } {
  const community = communityOf({
    'campaigns/advent.md': `${markdown(`title: 窓\n${fields}`)}${body}`,
    'outputs/2026/in.yaml': output('in'),
    'outputs/2026/out.yaml': output('out'),
  });
  return { made: find(community.campaigns, 'advent'), today: community.today };
}

const slots =
  'slots:\n  - {date: 2026-11-22, name: 蛍, title: 二日目}\n  - {date: 2026-11-20, name: 灯里, output: in}\n';
const states = (fields: string) => {
  const { made } = campaign(fields);
  return slotLeaves(made, 'ja', 'ja').map(({ day, state }) => `${day.slice(8)} ${state}`);
};

test('an advent calendar shows every day: opened, taken, or free to take', () => {
  const fields = `kind: advent-calendar\nstarts: 2026-11-20\nends: 2026-11-23\n${slots}`;
  expect(states(fields)).toEqual(['20 opened', '21 open', '22 taken', '23 open']);
  const { made } = campaign(fields);
  expect(slotLeaves(made, 'ja', 'ja').map(({ title }) => title?.text)).toEqual([
    'in',
    undefined,
    '二日目',
    undefined,
  ]);
  expect(otherOutputs(made).map(({ id }) => id)).toEqual(['out']);
});

test('when it is over, windows without an output stay dark, and nobody is invited', () => {
  const fields = 'kind: advent-calendar\nstarts: 2026-11-01\nends: 2026-11-02\n';
  expect(states(`${fields}slots: [{date: 2026-11-01, name: 蛍}]`)).toEqual(['01 dark', '02 dark']);
});

test('without slots, or of another kind, no free days are made up', () => {
  expect(states('kind: advent-calendar\nstarts: 2026-12-01\nends: 2026-12-25')).toEqual([]);
  expect(states(`kind: challenge\nstarts: 2026-11-01\nends: 2026-11-30\n${slots}`)).toEqual([
    '20 opened',
    '22 taken',
  ]);
});

test('whether it is to come, open or over is said in words', () => {
  const says = (days: string, locale: string) => {
    const { made, today } = campaign(`kind: contest\n${days}`);
    return phaseText(made, today, locale);
  };
  expect(says('starts: 2026-12-01\nends: 2026-12-25', 'ja')).toBe('10 日後、12月1日(火)に始まります。');
  expect(says('starts: 2026-11-01\nends: 2026-11-21', 'ja')).toBe(
    'いま募集しています。締め切りは 11月21日(土)、今日です。',
  );
  expect(says('starts: 2026-11-01\nends: 2027-01-10', 'en')).toBe(
    'Open for entries. The deadline is Sun, January 10, 2027, in 7 weeks.',
  );
  expect(says('starts: 2026-10-01\nends: 2026-11-01', 'en')).toBe('It ended on November 1, 2026.');
});
