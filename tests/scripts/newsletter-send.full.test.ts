import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { buildCommunity } from '../../src/community/build-community.ts';
import { emailMessage } from '../../src/formats/mail/mail-message.ts';
import { mailAudience } from '../../src/images/mail-pictures.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { type Files, find, now } from '../sample.ts';
import { login, mailServer, rudeServer, trusted, urlFor } from './mail-server.ts';
import { newsletterContent, newsletterFiles } from './newsletter-content.ts';
import { start, temporaryFolder } from './run.ts';

/** The command, as its editor runs it; what it says, and how it ends. */
async function send(content: string, args: readonly string[], url = '', env: Record<string, string> = {}) {
  const command = start('newsletter.ts', ['send', ...args], { content, env: { SMTP_URL: url, ...env } });
  const status = await command.ended;
  return { status, output: command.output };
}

const log = (content: string) => path.join(content, 'mailings/2026-11.yaml');
const logged = (content: string) =>
  existsSync(log(content)) ? readFileSync(log(content), 'utf8') : undefined;
const lines = (content: string) =>
  (logged(content) ?? '').split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** What the site offers as email.eml. */
async function built(content: string, locale: string): Promise<Uint8Array> {
  const community = buildCommunity(readContent(content).entries, now);
  return emailMessage(find(community.newsletters, '2026-11'), mailAudience({ community, locale }, content));
}

const yes = ['2026-11', '--yes'];
const sentLine = (language: string, to = 'list') => [
  `  - to: ${to}`,
  `    language: ${language}`,
  '    state: sent',
  '    at: 2026-11-21 09:00',
  `    message: newsletters.2026-11.${language}`,
];

describe('an issue', () => {
  test('is sent once to the list, whole and as the site has it, and that is recorded', async () => {
    const content = newsletterContent();
    const { port, taken } = await mailServer();
    const first = await send(content, yes, urlFor(port));
    expect(first.output).toContain('list@tomoshibi.example');
    expect(first.status).toBe(0);
    expect(taken).toHaveLength(1);
    expect(taken[0]).toMatchObject({
      from: 'editor@tomoshibi.example',
      to: ['list@tomoshibi.example'],
      ...{ user: login.user, isEncrypted: true },
    });
    expect(taken[0]?.bytes.equals(await built(content, 'ja'))).toBe(true);
    expect(lines(content)).toEqual(['sent:', ...sentLine('ja')]);

    const mail = await PostalMime.parse(taken[0]?.bytes ?? '');
    expect(mail.subject).toContain('夜長の実験号');
    expect(mail.from).toEqual({ name: '灯火の会', address: 'editor@tomoshibi.example' });
    expect(mail.to?.[0]).toMatchObject({ address: 'list@tomoshibi.example' });
    expect(mail.headers.find(({ key }) => key === 'list-id')?.value).toBe('<list.tomoshibi.example>');
    for (const part of [mail.text, mail.html]) expect(part).toContain('手紙です 🏮。');

    const second = await send(content, yes, urlFor(port));
    expect(second.status).toBe(0);
    expect(second.output).toContain('もう送ってあります');
    expect(taken).toHaveLength(1);
  }, 60_000);

  test('goes to every list in every language that is named, and the rest when some were sent before', async () => {
    const content = newsletterContent();
    const { port, taken } = await mailServer();
    await send(content, ['2026-11', '--locale', 'en', '--yes'], urlFor(port));
    const all = ['2026-11', '--locale', 'ja,en', '--to', 'list,readers@tomoshibi.example', '--yes'];
    expect(await send(content, all, urlFor(port))).toMatchObject({ status: 0 });
    const subjects = await Promise.all(
      taken.map(async ({ bytes }) => (await PostalMime.parse(bytes)).subject),
    );
    expect(taken.map(({ to }) => to[0]?.split('@')[0])).toEqual(['list', 'list', 'readers', 'readers']);
    expect(subjects.map((subject) => subject?.includes('Long Nights'))).toEqual([true, false, false, true]);
    expect(lines(content)).toEqual([
      'sent:',
      ...[...sentLine('en'), ...sentLine('ja'), ...sentLine('ja', 'readers'), ...sentLine('en', 'readers')],
    ]);
  });

  test('is only shown without --yes: nothing is sent, nothing written, and no password told', async () => {
    const content = newsletterContent();
    const { port, taken } = await mailServer();
    const { status, output } = await send(content, ['2026-11'], urlFor(port));
    expect(status).toBe(0);
    for (const shown of [
      '灯火の会 <editor@tomoshibi.example>',
      'list@tomoshibi.example',
      '夜長の実験号',
      ' kB',
    ])
      expect(output).toContain(shown);
    expect(output).toContain('npm run newsletter -- send 2026-11 --yes');
    expect(output).not.toContain(login.pass);
    expect(taken).toEqual([]);
    expect(existsSync(path.join(content, 'mailings'))).toBe(false);
  });

  test('can be tried on oneself, draft or not, with an id of its own and without a record', async () => {
    const { 'newsletters/2026-11.mdx': issue = '' } = newsletterFiles;
    const content = newsletterContent({
      'newsletters/2026-11.mdx': String(issue).replace('2026-11-01 08:00', '2026-12-01 08:00\ndraft: true'),
    });
    const { port, taken } = await mailServer();
    const args = ['2026-11', '--test', 'me@example.org', '--yes'];
    expect(await send(content, args, urlFor(port))).toMatchObject({ status: 0 });
    const mail = await PostalMime.parse(taken[0]?.bytes ?? '');
    expect(taken[0]?.to).toEqual(['me@example.org']);
    expect(mail.to?.[0]?.address).toBe('me@example.org');
    expect(Date.parse(mail.date ?? '')).toBe(now);
    expect(mail.messageId).not.toBe('<newsletters.2026-11.ja@tomoshibi.example>');
    expect(logged(content)).toBeUndefined();
  });
});

test('a server that encrypts from the first byte is taken when somebody vouches for it', async () => {
  const content = newsletterContent();
  const { port, taken } = await mailServer({ secure: true });
  const file = path.join(temporaryFolder(), 'cert.pem');
  writeFileSync(file, trusted);
  const { status } = await send(content, yes, urlFor(port, login, 'smtps'), { NODE_EXTRA_CA_CERTS: file });
  expect(status).toBe(0);
  expect(taken[0]?.isEncrypted).toBe(true);
});

describe('an issue is not sent', () => {
  const issue = (change: (text: string) => string): Files => ({
    'newsletters/2026-11.mdx': change(String(newsletterFiles['newsletters/2026-11.mdx'])),
  });

  test.each<[string, Files, RegExp]>([
    ['a draft', issue((text) => text.replace('spotlight:', 'draft: true\nspotlight:')), /下書き/],
    ['before its date', issue((text) => text.replace('2026-11-01', '2026-11-25')), /2026-11-25 08:00/],
    [
      'with a dead link',
      issue((text) => `${text}\n[ここ](/nowhere/)\n`),
      /2026-11\.mdx:15:1[\s\S]*\/nowhere\//,
    ],
    ['with a Problem in content', { 'chapters/nagoya.yaml': 'nmae: 名古屋\n' }, /nmae/],
  ])('%s', async (_what, files, told) => {
    const content = newsletterContent(files);
    const { port, taken } = await mailServer();
    const { status, output } = await send(content, yes, urlFor(port));
    expect(output).toMatch(told);
    expect(status).toBe(1);
    expect(taken).toEqual([]);
    expect(logged(content)).toBeUndefined();
  });

  test('where an answer is given that nobody asked for', async () => {
    const { status, output } = await send(newsletterContent(), ['2026-11', '--arrived']);
    expect(output).toContain('途中で切れた分はありません');
    expect(status).toBe(2);
  });

  test('by a server that refuses the login, and the password is not told', async () => {
    const content = newsletterContent();
    const { port, taken } = await mailServer({
      onAuth: ({ password }, _session, done) =>
        done(
          Object.assign(
            new Error(`${password} or ${Buffer.from(String(password)).toString('base64')} is wrong`),
            {
              responseCode: 535,
            },
          ),
        ),
    });
    const { status, output } = await send(content, yes, urlFor(port, { user: 'me', pass: 'sesame-open' }));
    expect(output).toContain('ログインを断りました');
    expect(output).toContain('… or …= is wrong');
    expect(output).not.toContain(Buffer.from('sesame-open').toString('base64').replace(/=+$/, ''));
    expect(output).not.toContain('sesame');
    expect({ status, taken, log: logged(content) }).toEqual({ status: 1, taken: [], log: undefined });
  });

  test('by a server that refuses the recipient; what was sent before is not sent again', async () => {
    const content = newsletterContent();
    let isOpen = false;
    const { port, taken } = await mailServer({
      onRcptTo: ({ address }, _session, done) =>
        address.startsWith('readers') && !isOpen
          ? done(Object.assign(new Error('no such list'), { responseCode: 550 }))
          : done(),
    });
    const args = ['2026-11', '--to', 'list,readers', '--yes'];
    const refused = await send(content, args, urlFor(port));
    expect(refused.output).toMatch(/readers@tomoshibi\.example を断りました.*no such list/);
    expect(refused.status).toBe(1);
    expect(lines(content)).toEqual(['sent:', ...sentLine('ja')]);
    isOpen = true;
    expect(await send(content, args, urlFor(port))).toMatchObject({ status: 0 });
    expect(taken.map(({ to }) => to[0])).toEqual(['list@tomoshibi.example', 'readers@tomoshibi.example']);
  });

  test('twice at the same time', async () => {
    const content = newsletterContent();
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const { port, taken } = await mailServer({
      onMailFrom: (_address, _session, done) => void opened.then(() => done()),
    });
    const first = start('newsletter.ts', ['send', ...yes], { content, env: { SMTP_URL: urlFor(port) } });
    await first.says(/送っています/);
    const second = await send(content, yes, urlFor(port));
    expect(second.output).toContain('いま送っているところ');
    expect(second.status).toBe(1);
    open();
    expect(await first.ended).toBe(0);
    expect(taken).toHaveLength(1);
    expect(readdirSync(path.join(content, 'mailings'))).toEqual(['2026-11.yaml']);
  });
});

describe('a line that breaks in the middle', () => {
  /** A server that reads the message and hangs up instead of saying that it has it. */
  const forgetful = () => {
    let isMessage = false;
    return rudeServer((line, socket) => {
      if (isMessage) {
        isMessage = line !== '.';
        if (!isMessage) socket.destroy();
      } else if (line === '') socket.write('220 hello\r\n');
      else if (line === 'DATA') {
        isMessage = true;
        socket.write('354 go on\r\n');
      } else socket.write('250 well\r\n');
    });
  };

  async function brokenOff() {
    const content = newsletterContent();
    const { port } = await forgetful();
    const { status, output } = await send(content, yes, `smtp://localhost:${port}`);
    expect(output).toContain('届いたかどうか、分かりません');
    expect(output).toContain('send 2026-11 --arrived --yes');
    expect(status).toBe(1);
    expect(lines(content)).toContain('    state: sending');
    return content;
  }

  test('leaves a question, and nothing is sent until it is answered', async () => {
    const content = await brokenOff();
    const { port, taken } = await mailServer();
    const asked = await send(content, yes, urlFor(port));
    expect(asked.output).toContain('send 2026-11 --not-arrived --yes');
    expect({ status: asked.status, taken }).toEqual({ status: 1, taken: [] });

    expect(await send(content, ['2026-11', '--arrived', '--yes'], urlFor(port))).toMatchObject({ status: 0 });
    expect(lines(content)).toEqual(['sent:', ...sentLine('ja')]);
    expect(taken).toEqual([]);
  });

  test('is sent again once somebody says that it did not arrive, with the same Message-ID', async () => {
    const content = await brokenOff();
    const { port, taken } = await mailServer();
    expect(await send(content, ['2026-11', '--not-arrived', '--yes'], urlFor(port))).toMatchObject({
      status: 0,
    });
    expect(taken).toHaveLength(1);
    expect(lines(content)).toEqual(['sent:', ...sentLine('ja')]);
    expect(taken[0]?.bytes.toString()).toContain('Message-ID: <newsletters.2026-11.ja@tomoshibi.example>');
  });

  test('is told after a call that was killed, too', async () => {
    const content = newsletterContent();
    let read = () => {};
    const isRead = new Promise<void>((resolve) => {
      read = resolve;
    });
    // It reads the message and says nothing.
    const { port } = await mailServer({ onData: (stream) => void stream.on('end', read).resume() });
    const command = start('newsletter.ts', ['send', ...yes], { content, env: { SMTP_URL: urlFor(port) } });
    // However long a busy machine takes: until it is there, or the command has ended for another reason.
    await Promise.race([isRead, command.ended]);
    expect(logged(content), command.output).toContain('sending');
    command.child.kill('SIGKILL');
    await command.ended;
    const again = await send(content, yes, urlFor(port));
    expect(again.output).toContain('届いたかどうか');
    expect(again.status).toBe(1);
  });
});

describe('the record', () => {
  const written = `# 2026年11月。雨でした。
sent:
  - { to: readers, language: ja, state: sent, at: 2026-11-02 20:00 } # まりが手で送った分
`;

  test('keeps what people wrote into it', async () => {
    const content = newsletterContent({ 'mailings/2026-11.yaml': written });
    const { port } = await mailServer();
    expect(await send(content, yes, urlFor(port))).toMatchObject({ status: 0 });
    expect(logged(content)).toBe(`${written}${sentLine('ja').join('\n')}\n`);
  });

  test('is content like any other: checked, and kept when a contact is gone', async () => {
    const content = newsletterContent({ 'mailings/2026-11.yaml': written.replace('readers', 'old-list') });
    expect(readContent(content).problems).toEqual([]);
    writeFileSync(log(content), written.replace('state: sent', 'state: snet'));
    const { status, output } = await send(content, yes);
    expect(output).toContain('snet');
    expect(status).toBe(1);
  });
});
