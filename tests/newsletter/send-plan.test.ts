import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/community/record-types.ts';
import { emailWithId } from '../../src/formats/mail/mail-message.ts';
import { nameOf, type OutgoingMessage, type Recipient } from '../../src/newsletter/outgoing-message.ts';
import { asJson, describe as planOf } from '../../src/newsletter/send-plan.ts';
import { newsletterWords } from '../../src/strings/newsletter/newsletter-command-words.ts';
import { issueFiles, sampleIssue, withNewsletter } from '../formats/issue-sample.ts';

const list: Recipient = { name: 'news', address: 'news@sample.example' };

let issue: Issue;

async function message(files = issueFiles): Promise<OutgoingMessage> {
  const made = sampleIssue('en', files);
  issue = made.issue;
  const letter = {
    ...(await emailWithId(made.issue, made.audience)),
    url: 'https://sample.example/en/newsletter/2026-11/',
  };
  return { recipient: list, locale: 'en', letter };
}

const plan = (messages: readonly OutgoingMessage[], language = 'en') =>
  planOf(messages, issue, { language, words: newsletterWords(language) });

/** The rows of a plan, by their labels. */
const rows = (text: string) =>
  Object.fromEntries(
    text
      .split('\n')
      .flatMap((line) =>
        [...line.matchAll(/^ {2}(\S[^:]*?) {2,}(\S.*)$/g)].map(([, label, value]) => [label, value]),
      ),
  );

describe('what would be sent', () => {
  test('is told with everything that readers and lists see of it', async () => {
    const whole = await message();
    const told = plan([whole]);
    expect(told.split('\n')[0]).toBe('“Long Nights” goes out like this.');
    expect(rows(told)).toEqual({
      From: 'Trial Group <news@sample.example>',
      'Reply to': 'Trial Group <desk@sample.example>',
      To: 'news (news@sample.example) (English)',
      Subject: whole.letter.subject,
      Unsubscribe: 'mailto:desk@sample.example?subject=unsubscribe',
      'On the web': 'https://sample.example/en/newsletter/2026-11/',
      'Message-ID': 'newsletters.2026-11.en@sample.example',
      Size: `${(whole.letter.bytes.length / 1000).toFixed(1)} kB in all (HTML ${(Buffer.byteLength(whole.letter.html) / 1000).toFixed(1)} kB, text ${(Buffer.byteLength(whole.letter.text) / 1000).toFixed(1)} kB)`,
    });
  });

  test('shows the first six lines that are not empty, of seventy letters each', async () => {
    const whole = await message();
    const text = `\n${['一', '', '二', '三', '四', '五', '長'.repeat(71), '七'].join('\n')}`;
    const lines = plan([{ ...whole, letter: { ...whole.letter, text } }]).split('\n');
    const begins = lines.indexOf('  Begins');
    expect(lines.slice(begins + 1)).toEqual([
      ...['    一', '    二', '    三', '    四', '    五', `    ${'長'.repeat(70)}…`, ''],
    ]);
    const exact = plan([{ ...whole, letter: { ...whole.letter, text: '長'.repeat(70) } }]);
    expect(exact).toContain(`    ${'長'.repeat(70)}\n`);
  });

  test('leaves out what there is not: an address to answer to, a Message-ID of a test', async () => {
    const plain = await message(withNewsletter('newsletter: { from: news }'));
    const told = rows(plan([{ ...plain, recipient: { address: 'me@sample.example' } }]));
    expect(Object.keys(told)).toEqual(['From', 'To', 'Subject', 'Unsubscribe', 'On the web', 'Size']);
    expect(told.To).toBe('me@sample.example (English)');
  });

  test('has its values below each other in both languages', async () => {
    const whole = await message();
    const widths = (language: string) =>
      plan([whole], language)
        .split('\n')
        .flatMap((line) => /^( {2}\S.*? {2,})\S/.exec(line)?.[1] ?? [])
        .map((start) => [...start].reduce((sum, letter) => sum + (letter > '\u00ff' ? 2 : 1), 0));
    for (const language of ['ja', 'en']) expect(new Set(widths(language)), language).toEqual(new Set([16]));
  });

  test('says of each message what has become of it', async () => {
    const whole = await message();
    const before = { to: 'news', language: 'en', at: '2026-11-01 08:00' } as const;
    const sent = plan([{ ...whole, before: { ...before, state: 'sent' } }]);
    expect(sent).toContain('→ Sent at 2026-11-01 08:00. It will not be sent again.');
    expect(sent).not.toContain('Subject');
    const broken = plan([{ ...whole, before: { ...before, state: 'sending' } }]);
    expect(broken).toContain('→ Begun at 2026-11-01 08:00 and broken off.');
    expect(broken).toContain('Subject');
    expect(broken).not.toContain('Begins');
  });
});

test('a recipient is told by name and address', () => {
  expect(nameOf(list)).toBe('news (news@sample.example)');
  expect(nameOf({ address: 'me@sample.example' })).toBe('me@sample.example');
});

describe('for programs', () => {
  const before = { to: 'news', language: 'en', at: '2026-11-01 08:00' } as const;
  const states = (...args: Parameters<typeof asJson>) => asJson(...args).messages.map(({ state }) => state);

  test('each message has its outcome, those that need none passed over', async () => {
    const whole = await message();
    const three = [
      { ...whole, before: { ...before, state: 'sent' as const } },
      whole,
      { ...whole, before: { ...before, state: 'sending' as const } },
    ];
    expect(states('2026-11', three, ['sent', 'not-sent'], { yes: true })).toEqual([
      'sent-before',
      'sent',
      'not-sent',
    ]);
    expect(states('2026-11', three, ['sent'], { yes: true, arrived: true })).toEqual([
      'sent-before',
      'sent',
      'arrived',
    ]);
    expect(states('2026-11', [whole, whole], ['sent'], { yes: true })).toEqual(['sent', 'unknown']);
  });

  test('a plan is a dry run until somebody says yes', async () => {
    const whole = await message();
    expect(asJson('2026-11', [whole], [], {})).toMatchObject({ month: '2026-11', dryRun: true });
    expect(asJson('2026-11', [whole], [], { yes: true }).dryRun).toBe(false);
    expect(asJson('2026-11', [whole], [], {}).messages[0]).toMatchObject({
      ...{ to: 'news', address: 'news@sample.example', language: 'en' },
      ...{ subject: whole.letter.subject, bytes: whole.letter.bytes.length },
    });
  });
});
