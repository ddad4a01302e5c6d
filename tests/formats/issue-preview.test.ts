import { expect, test } from 'vitest';
import { editionsOf, inScheme } from '../../src/newsletter/issue-preview.ts';
import { find } from '../sample.ts';
import { sampleCommunity, sizeOf } from './sample-community.ts';

test('a mail is shown by day or by night, whatever the machine asks for', () => {
  const html = '@media (prefers-color-scheme: dark){a{}}@media screen and (prefers-color-scheme:light){b{}}';
  expect(inScheme(html, 'night')).toBe('@media (min-width:0){a{}}@media screen and (max-width:0){b{}}');
  expect(inScheme(html, 'day')).toBe('@media (max-width:0){a{}}@media screen and (min-width:0){b{}}');
});

test('all editions are there, and what they show comes from this server', async () => {
  const community = sampleCommunity();
  const issue = find(community.newsletters, '2026-11');
  const reader = { community, locale: 'ja', sizeOf };
  const { mail, text, message, digests, bytes } = await editionsOf(issue, reader);
  expect(mail.day).toContain('src="/media/');
  expect(mail.night).not.toContain('="https://tomoshibi.example/');
  expect(mail.night).not.toMatch(/prefers-color-scheme/);
  expect(bytes).toBeGreaterThan(10_000);
  expect(text).toContain('夜長の実験号');
  expect(message?.headers).toMatch(/^Message-ID: /m);
  expect(message?.headers).not.toContain('\r\n\r\n');
  expect(digests.map(({ format }) => format)).toEqual(['markdown', 'slack', 'html']);
});
