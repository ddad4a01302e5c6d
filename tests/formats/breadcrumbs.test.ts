import { expect, test } from 'vitest';
import { breadcrumbsTo } from '../../src/formats/pages/breadcrumbs.ts';
import { find } from '../sample.ts';
import { sampleCommunity } from './sample-community.ts';

const community = sampleCommunity();
const hrefs = (path: string, locale = 'ja') =>
  breadcrumbsTo(path, { community, locale }).map(({ href }) => href);

test('a record is in its part of the site, in the language of the reader', () => {
  expect(hrefs('/chapters/nagoya/')).toEqual(['/chapters/']);
  expect(hrefs('/newsletter/2026-11/', 'en')).toEqual(['/en/newsletter/']);
  expect(hrefs('/campaigns/advent-2026/')).toEqual(['/outputs/']);
  expect(breadcrumbsTo('/events/archive/2026/', { community, locale: 'en' })).toEqual([
    { label: 'Events', href: '/en/events/' },
  ]);
});

test('an event is in its year, whatever its file is called', () => {
  const event = find(community.events, '2026-10-summit');
  expect(breadcrumbsTo(event.path, { community, locale: 'ja' }, event)).toEqual([
    { label: 'イベント', href: '/events/' },
    { label: '2026年の集まり', href: '/events/archive/2026/' },
  ]);
});

test('the parts themselves, and pages of text, stand right below the front page', () => {
  for (const path of ['/', '/events/', '/about/', '/topics/sensors/', '/404/'])
    expect(hrefs(path)).toEqual([]);
});
