import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../read-html.ts';
import { write } from '../sample.ts';
import { buildSite } from './build-site.ts';
import { consentCommunity, hidden, listed, refusing } from './consent-community.ts';
import { type Opened, openedFiles, tracesOf } from './published-bytes.ts';

describe('a site whose members agreed to different things', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kairan-consent-'));
  const site = path.join(folder, 'dist');
  let files: Opened[] = [];

  beforeAll(() => {
    write(path.join(folder, 'content'), consentCommunity);
    buildSite(path.join(folder, 'content'), site);
    files = openedFiles(site);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['who said nothing', hidden],
    ['who said no', refusing],
  ])('has no trace of a member %s, in no byte of it', (_, person) => {
    expect(tracesOf(person, files)).toEqual([]);
  });

  test('names who agreed, in every format: whoever looks finds names', () => {
    const traces = tracesOf(listed, files).map((trace) => trace.slice(0, trace.indexOf(': ')));
    for (const found of [
      'people/akari-hoshino/index.html',
      'en/outputs/2026/index.html',
      'api/people.json',
      'api/outputs.json',
      'outputs/rss.xml',
      'outputs/atom.xml',
      'outputs/feed.json',
      'newsletter/2026-11/email.html',
      'newsletter/2026-11/email.txt',
      'newsletter/2026-11/email.eml',
      'feeds.opml',
    ])
      expect(traces).toContain(found);
    expect(traces.some((file) => file.startsWith('pagefind/fragment/'))).toBe(true);
  });

  test('keeps the roles and numbers of those who are not named', () => {
    const page = (file: string) => wordsOf(readFileSync(path.join(site, file), 'utf8'));
    expect(page('chapters/oka/index.html')).toContain('会計');
    expect(page('events/2026-10-16-oka/index.html')).toContain('メンバー 2 人');
    expect(page('en/events/2026-10-16-oka/index.html')).toContain('2 members');
  });

  test('links the role address that a text names', () => {
    const about = readFileSync(path.join(site, 'about/index.html'), 'utf8');
    expect(about).toContain('mailto:office@hill.example');
  });
});
