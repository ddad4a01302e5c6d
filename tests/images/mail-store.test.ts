import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { mailStore } from '../../src/images/mail-store.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kairan-mails-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const html = '<p>便り</p>\n<p>\r\n</p>';

/** Asks a new store, as another process would; `made` counts how often the mail had to be made. */
function asker(folder: string) {
  let made = 0;
  return {
    ask: (source: string) =>
      mailStore(folder)(source, async () => {
        made += 1;
        return html;
      }),
    made: () => made,
  };
}

test('a mail is made once for the same source, and again for another', async () => {
  const { ask, made } = asker(temporaryFolder());
  expect(await ask('one')).toBe(html);
  expect(await ask('one')).toBe(html);
  expect(made()).toBe(1);
  expect(await ask('two')).toBe(html);
  expect(made()).toBe(2);
});

test.each([
  ['shortened', (text: string) => text.slice(0, -3)],
  ['emptied', () => ''],
  ['edited', (text: string) => text.replace('便り', '偽り')],
])('a mail that was %s is made again', async (_how, spoil) => {
  const folder = temporaryFolder();
  const { ask, made } = asker(folder);
  await ask('one');
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
  }
  expect(await ask('one')).toBe(html);
  expect(made()).toBe(2);
  await ask('one');
  expect(made()).toBe(2);
});

test('a folder that cannot be written keeps nothing', async () => {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const { ask, made } = asker(path.join(file, 'mails'));
  expect(await ask('one')).toBe(html);
  expect(await ask('one')).toBe(html);
  expect(made()).toBe(2);
});

test('of too many mails the oldest go', async () => {
  const folder = temporaryFolder();
  for (let index = 0; index < 1_000; index++) {
    const file = path.join(folder, `${index.toString(16).padStart(64, '0')}.html`);
    writeFileSync(file, '');
    utimesSync(file, index, index);
  }
  await asker(folder).ask('one');
  const left = readdirSync(folder);
  expect(left.length).toBe(900);
  expect(left).not.toContain(`${'0'.repeat(64)}.html`);
  expect(left).toContain(`${(999).toString(16).padStart(64, '0')}.html`);
});
