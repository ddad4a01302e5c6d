import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { subjectOf } from '../../src/formats/mail/mail-headers.ts';
import { emailMessage, emailWithId } from '../../src/formats/mail/mail-message.ts';
import { fieldText } from '../../src/formats/record-texts/plain-field-text.ts';
import { oneLine } from '../../src/lib/lines-without-spaces.ts';
import { type ReadMail, readByPostalMime, readByPython } from './email-readers.ts';
import { sampleIssue, withNewsletter } from './issue-sample.ts';
import { type Made, madeCommunity } from './made-community.ts';
import { sampleCommunity, sizeOf } from './sample-community.ts';

const message = (locale = 'ja', files?: Parameters<typeof sampleIssue>[1]) => {
  const { issue, audience } = sampleIssue(locale, files);
  return emailWithId(issue, audience);
};

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const headersOf = (bytes: Uint8Array) =>
  textOf(bytes)
    .split('\r\n\r\n')[0]
    ?.replace(/\r\n(?=[ \t])/g, '')
    .split('\r\n') ?? [];

/** A message as every reader has it; they must agree. */
async function readBack(messages: readonly Uint8Array[]): Promise<ReadMail[]> {
  const ours = await Promise.all(messages.map(readByPostalMime));
  const python = readByPython(messages);
  if (python) expect(python).toEqual(ours);
  return ours;
}

describe('a message', () => {
  test('is read back by two programs as it was written, Japanese and emoji too', async () => {
    const letter = await message();
    const [mail] = await readBack([letter.bytes]);
    expect(mail).toMatchObject({
      subject: '2026年11月号 夜長号 👩‍💻',
      from: [['試しの会 🏮', 'news@sample.example']],
      replyTo: [['試しの会 🏮', 'desk@sample.example']],
      to: [['試しの会 🏮', 'news@sample.example']],
      messageId: '<newsletters.2026-11.ja@sample.example>',
      date: Date.parse('2026-11-01T08:00:00+09:00'),
    });
    expect(mail?.parts).toEqual([
      ['text/plain', letter.text.trimEnd()],
      ['text/html', letter.html.trimEnd()],
    ]);
    expect(letter.text).toContain('お茶と𠮷野と、長い夜。');
    // As it stands there, it is the day of the community, too.
    expect(headersOf(letter.bytes)).toContain('Date: Sun, 01 Nov 2026 08:00:00 +0900');
  });

  test('of every issue of the sample is read back likewise', async () => {
    const community = sampleCommunity();
    const letters = await Promise.all(
      community.settings.locales.flatMap((locale) =>
        community.newsletters.map((issue) => emailWithId(issue, { community, locale, sizeOf })),
      ),
    );
    const mails = await readBack(letters.map(({ bytes }) => bytes));
    expect(mails.map(({ subject, parts }) => [subject, ...parts])).toEqual(
      letters.map(({ subject, text, html }) => [
        subject,
        ['text/plain', text.trimEnd()],
        ['text/html', html.trimEnd()],
      ]),
    );
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(letters.length);
  });

  test('has the same bytes every time', async () => {
    const [first, second] = [await message(), await message()];
    expect(textOf(second.bytes)).toBe(textOf(first.bytes));
  });

  test('goes through any mail server: ASCII in lines that end in CRLF and are not too long', async () => {
    const { bytes } = await message();
    const text = textOf(bytes);
    expect(text).toMatch(/^[\t\r\n\x20-\x7e]*$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map(({ length }) => length))).toBeLessThan(998);
    for (const header of headersOf(bytes)) expect(header).toMatch(/^[A-Za-z-]+: \S/);
  });

  test('has whole characters in each encoded word (RFC 2047, section 5)', async () => {
    const words = headersOf((await message()).bytes).flatMap(
      (line) => line.match(/=\?UTF-8\?B\?[^?]*\?=/g) ?? [],
    );
    expect(words.length).toBeGreaterThan(2);
    for (const word of words) {
      const bytes = Buffer.from(word.slice(10, -2), 'base64');
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow();
    }
  });

  test('tells mail programs of the list, and of the page it came from', async () => {
    const { headers, bytes } = await message('en');
    expect(headers).toEqual({
      'List-Id': '<news.sample.example>',
      'List-Unsubscribe': '<mailto:desk@sample.example?subject=unsubscribe>',
      'List-Archive': '<https://sample.example/en/newsletter/>',
      'Archived-At': '<https://sample.example/en/newsletter/2026-11/>',
      'Content-Language': 'en',
    });
    const written = headersOf(bytes);
    for (const [name, value] of Object.entries(headers))
      expect(written.map((line) => line.toLowerCase())).toContain(`${name}: ${value}`.toLowerCase());
  });

  test.each([
    ['https://lists.example/leave?a=1', '<https://lists.example/leave?a=1>'],
    ['"{{unsubscribe_url}}"', '<mailto:news@sample.example?subject=unsubscribe>'],
  ])(
    'names the way out that community.yaml gives, %s, where it is an address',
    async (unsubscribe, header) => {
      const { headers } = await message(
        'en',
        withNewsletter(`newsletter: { from: news, unsubscribe: ${unsubscribe} }`),
      );
      expect(headers['List-Unsubscribe']).toBe(header);
      expect(headers['List-Id']).toBeUndefined();
    },
  );

  test('for somebody alone has an id of its own, which changes with what is in it', async () => {
    const { issue, audience } = sampleIssue('ja');
    const own = await emailWithId(issue, audience, { to: 'me@home.example' });
    const [mail] = await readBack([own.bytes]);
    expect(mail?.to).toEqual([['', 'me@home.example']]);
    expect(mail?.messageId).toMatch(/^<newsletters\.2026-11\.ja\.[\da-f]{16}@sample\.example>$/);
    const other = sampleIssue('ja', withNewsletter('newsletter: { from: news }'));
    const changed = await emailWithId(other.issue, other.audience, { to: 'me@home.example' });
    expect(changed.messageId).not.toBe(own.messageId);
  });

  test('is not made as long as nobody sends it', async () => {
    const { issue, audience } = sampleIssue('ja', withNewsletter(''));
    await expect(emailMessage(issue, audience)).rejects.toThrow('newsletter.from');
  });
});

/** A community and issue with these names. */
function named(community: string, title: string) {
  const records: Made = {
    community: {
      community: {
        ...{ name: community, url: 'https://a.example/', locales: ['en'] },
        ...{ contacts: { news: 'news@a.example' }, newsletter: { from: 'news', list: 'news' } },
      },
    },
    newsletters: { '2026-11': { title, published: '2026-11-01' } },
  };
  const made = madeCommunity(records, '2026-11-21T09:00:00+09:00');
  const [issue] = made.newsletters;
  if (!issue) throw new Error('There is no issue.');
  return { issue, audience: { community: made, locale: 'en', sizeOf: () => undefined } };
}

const nasty = [
  'x\r\nBcc: victim@evil.example',
  'x\nTo: victim@evil.example',
  'x\r\n\r\n<script>1</script>',
  'x\u0000\u0007\u2028Bcc: y@evil.example',
  'x\u0085Bcc: y@evil.example',
  '=?UTF-8?B?DQpCY2M6IHZAZXZpbC5leGFtcGxl?=',
  'a, b <v@evil.example>; "c" (d) \\',
  '\ud800 half',
];

describe('whatever a title or name holds', () => {
  const usual = [
    'archived-at',
    'content-language',
    'content-type',
    'date',
    'from',
    'list-archive',
    'list-id',
  ];
  const names = [...usual, 'list-unsubscribe', 'message-id', 'mime-version', 'subject', 'to'];

  async function holds(cases: readonly [string, string][]) {
    const made = cases.map(([community, title]) => named(community, title));
    const mails = await readBack(
      await Promise.all(made.map(({ issue, audience }) => emailMessage(issue, audience))),
    );
    for (const [index, { issue, audience }] of made.entries()) {
      const mail = mails[index];
      expect(mail?.names.toSorted()).toEqual(names);
      expect(mail?.from.map(([, address]) => address)).toEqual(['news@a.example']);
      expect(mail?.to.map(([, address]) => address)).toEqual(['news@a.example']);
      expect(mail?.subject).toBe(subjectOf(issue, audience).trim());
      const name = oneLine(fieldText(audience.community.settings.name, 'en')).replaceAll('=?', '= ?');
      expect(mail?.from[0]?.[0]).toBe(name);
    }
  }

  test('it begins no other header and names no other address', async () => {
    await holds(
      nasty.flatMap((text): [string, string][] => [
        [text, 'title'],
        ['name', text],
      ]),
    );
  });

  test('it is read back as it is, on one line', async () => {
    const texts = fc.sample(fc.tuple(text(), text()), { seed: 1, numRuns: 30 });
    await holds(texts);
  });
});

/** Names that fit into one encoded word. */
const text = () =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((words) => `あ${words}z`)
    .filter((words) => Buffer.byteLength(words) <= 45);
