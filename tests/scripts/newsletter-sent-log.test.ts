import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { mailServer as serverOf } from '../../scripts/newsletter/mail-server.ts';
import { sendAll } from '../../scripts/newsletter/send-messages.ts';
import { LogFailure, SentLog } from '../../scripts/newsletter/sent-log.ts';
import type { OutgoingMessage } from '../../src/newsletter/outgoing-message.ts';
import { newsletterWords } from '../../src/strings/newsletter/newsletter-command-words.ts';
import { write } from '../sample.ts';
import { mailServer, urlFor } from './mail-server.ts';
import { temporaryFolder } from './run.ts';

const line = { to: 'list', language: 'ja', at: '2026-11-21 09:00' };
const open = (content: string) => new SentLog(content, '2026-11', 'Was gesendet wurde.\nBitte behalten.');

test('a message is noted before it is sent and after; what was not sent leaves nothing behind', () => {
  const content = temporaryFolder();
  open(content).begin(line);
  expect(open(content).find(line)).toEqual({ ...line, state: 'sending' });
  open(content).finish(line);
  expect(open(content).find(line)).toEqual({ ...line, state: 'sent' });
  const other = { ...line, language: 'en' };
  open(content).begin(other);
  open(content).forget(other);
  expect(open(content).find(other)).toBeUndefined();
  expect(readdirSync(path.join(content, 'mailings'))).toEqual(['2026-11.yaml']);
  expect(readFileSync(open(content).file, 'utf8')).toMatch(/^# Was gesendet wurde\.\n# Bitte behalten\.\n/);
});

test('a record that was begun for nothing is gone again, one that people wrote stays', () => {
  const content = temporaryFolder();
  const log = open(content);
  log.begin(line);
  log.forget(line);
  expect(readdirSync(path.join(content, 'mailings'))).toEqual([]);
  write(content, { 'mailings/2026-11.yaml': '# an empty one\nsent: []\n' });
  const kept = open(content);
  kept.begin(line);
  kept.forget(line);
  expect(readFileSync(kept.file, 'utf8')).toBe('# an empty one\nsent: []\n');
});

test('a message that went out and could not be noted ends the sending, and is not called unsent', async () => {
  class FullDisk extends SentLog {
    override finish(): void {
      throw new LogFailure(true, Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
    }
  }
  const { port, taken } = await mailServer();
  const message = {
    recipient: { name: 'list', address: 'list@example.org' },
    locale: 'ja',
    letter: {
      from: { address: 'a@example.org' },
      messageId: 'a.b@c',
      bytes: Buffer.from('Subject: a\r\n\r\nb\r\n'),
    },
  } as unknown as OutgoingMessage;
  const means = { server: serverOf(urlFor(port)), at: line.at, words: newsletterWords('ja') };
  const log = new FullDisk(temporaryFolder(), '2026-11', '');
  expect(await sendAll([message, { ...message, locale: 'en' }], { ...means, log })).toEqual([
    'not-recorded',
    'not-sent',
  ]);
  expect(taken).toHaveLength(1);
  expect(log.find(line)?.state).toBe('sending');
});
