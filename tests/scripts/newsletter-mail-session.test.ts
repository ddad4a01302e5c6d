import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { MailFailure, type MailFault, withoutPassword } from '../../scripts/newsletter/mail-failure.ts';
import { mailServer as serverOf, smtpUrl } from '../../scripts/newsletter/mail-server.ts';
import { MailSession } from '../../scripts/newsletter/mail-session.ts';
import { newsletterWords } from '../../src/strings/newsletter/newsletter-command-words.ts';
import { mailServer, rudeServer, urlFor } from './mail-server.ts';
import { temporaryFolder } from './run.ts';

const letter = {
  from: 'newsletter@example.org',
  to: 'list@example.org',
  bytes: Buffer.from('Subject: 灯\r\n\r\n.こんばんは。\r\n'),
};
const impatient = { answer: 400, message: 800 };

/** What becomes of a letter handed to a server: nothing to complain of, or a fault. */
async function fate(url: string, patience = { answer: 5_000, message: 5_000 }): Promise<MailFault | 'sent'> {
  let session: MailSession | undefined;
  try {
    session = await MailSession.open(serverOf(url), patience);
    await session.send(letter);
    return 'sent';
  } catch (error) {
    if (error instanceof MailFailure) return error.fault;
    throw error;
  } finally {
    session?.close();
  }
}

const refuse = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });

describe('a mail server takes', () => {
  test('a message, as it was written, after STARTTLS and a login', async () => {
    const { port, taken } = await mailServer();
    expect(await fate(urlFor(port))).toBe('sent');
    expect(taken).toEqual([
      {
        ...{ from: letter.from, to: [letter.to], user: 'editor@example.org', isEncrypted: true },
        bytes: letter.bytes,
      },
    ]);
  });

  test('several messages one after the other', async () => {
    const { port, taken } = await mailServer();
    const session = await MailSession.open(serverOf(urlFor(port)));
    await session.send(letter);
    await session.send({ ...letter, to: 'liste@example.org' });
    session.close();
    expect(taken.map(({ to }) => to[0])).toEqual(['list@example.org', 'liste@example.org']);
  });

  test('one without a login, where it asks for none', async () => {
    const { port, taken } = await mailServer({ authOptional: true });
    expect(await fate(`smtp://localhost:${port}`)).toBe('sent');
    expect(taken[0]?.user).toBeFalsy();
  });
});

describe('nothing is sent, and the fault is', () => {
  test('login, for a wrong password', async () => {
    const { port, taken } = await mailServer();
    expect(await fate(urlFor(port, { user: 'editor@example.org', pass: 'wrong' }))).toBe('login');
    expect(taken).toEqual([]);
  });

  test('login-needed, without one', async () => {
    const { port } = await mailServer();
    expect(await fate(`smtp://localhost:${port}`)).toBe('login-needed');
  });

  test('no-login, where the server has none', async () => {
    const { port } = await mailServer({ disabledCommands: ['AUTH'] });
    expect(await fate(urlFor(port))).toBe('no-login');
  });

  test('sender or recipient, whichever is refused', async () => {
    const sender = await mailServer({
      onMailFrom: (_address, _session, done) => done(refuse(550, 'not yours')),
    });
    expect(await fate(urlFor(sender.port))).toBe('sender');
    const recipient = await mailServer({
      onRcptTo: (_address, _session, done) => done(refuse(550, 'unknown')),
    });
    expect(await fate(urlFor(recipient.port))).toBe('recipient');
  });

  test('later, where the server asks to come back', async () => {
    const { port } = await mailServer({
      onRcptTo: (_address, _session, done) => done(refuse(451, 'greylisted')),
    });
    expect(await fate(urlFor(port))).toBe('later');
  });

  test('too-large, for a server that takes small ones only', async () => {
    const { port } = await mailServer({ size: 10 });
    expect(await fate(urlFor(port))).toBe('too-large');
  });

  test('message, where it is refused after it was read', async () => {
    const { port } = await mailServer({
      onData(stream, _session, done) {
        stream.resume();
        stream.on('end', () => done(refuse(554, 'looks like spam')));
      },
    });
    expect(await fate(urlFor(port))).toBe('message');
  });

  test('dropped, refused or unknown-host, where nobody listens', async () => {
    const { port } = await rudeServer((_line, socket) => socket.destroy());
    expect(await fate(`smtp://localhost:${port}`)).toBe('dropped');
    expect(await fate('smtp://localhost:1')).toBe('refused');
    expect(await fate('smtp://nobody.invalid')).toBe('unknown-host');
  });

  test('timeout, where nobody answers, at whatever step', async () => {
    const silent = await rudeServer(() => {});
    expect(await fate(`smtp://localhost:${silent.port}`, impatient)).toBe('timeout');
    const tired = await rudeServer((line, socket) => {
      if (line === '') socket.write('220 hello\r\n');
      else if (line.startsWith('EHLO')) socket.write('250 localhost\r\n');
    });
    expect(await fate(`smtp://localhost:${tired.port}`, impatient)).toBe('timeout');
  });

  test('certificate, of a server for which nobody vouches', async () => {
    const { port, taken } = await mailServer({ secure: true });
    expect(await fate(urlFor(port, undefined, 'smtps'))).toBe('certificate');
    expect(taken).toEqual([]);
  });

  test('wrong-encryption, where the line is open at first', async () => {
    const { port } = await mailServer();
    expect(await fate(urlFor(port, undefined, 'smtps'))).toBe('wrong-encryption');
  });

  test('no-encryption, where a far server would hear the password on an open line', async () => {
    const { port, taken } = await mailServer({ hideSTARTTLS: true, disabledCommands: ['STARTTLS'] });
    const far = { ...serverOf(urlFor(port)), isLocal: false };
    await expect(MailSession.open(far)).rejects.toMatchObject({ fault: 'no-encryption' });
    expect(await fate(urlFor(port))).toBe('sent');
    expect(taken[0]?.isEncrypted).toBe(false);
  });
});

describe('nobody knows whether it was sent', () => {
  /** A server that talks as it should, until the message begins. */
  const talking = (ending: (line: string, socket: import('node:net').Socket) => void) => {
    let isMessage = false;
    return rudeServer((line, socket) => {
      if (isMessage) ending(line, socket);
      else if (line === '') socket.write('220 hello\r\n');
      else if (line === 'DATA') {
        isMessage = true;
        socket.write('354 go on\r\n');
      } else socket.write('250 well\r\n');
    });
  };

  test('when the line breaks after the whole message', async () => {
    const { port, lines } = await talking((line, socket) => line === '.' && socket.destroy());
    expect(await fate(`smtp://localhost:${port}`)).toBe('unknown');
    expect(lines).toContain('..こんばんは。');
  });

  test('when the line breaks in the middle of it', async () => {
    const { port } = await talking((_line, socket) => socket.destroy());
    expect(await fate(`smtp://localhost:${port}`)).toBe('unknown');
  });

  test('when the server never says that it has it', async () => {
    const { port } = await talking(() => {});
    expect(await fate(`smtp://localhost:${port}`, impatient)).toBe('unknown');
  });

  test('but a server that closes with a refusal has refused', async () => {
    const { port } = await talking((line, socket) => line === '.' && socket.end('421 shutting down\r\n'));
    expect(await fate(`smtp://localhost:${port}`)).toBe('later');
  });
});

describe('a password that the server repeats', () => {
  const auth = { user: 'editor@example.org', pass: 'open  sesame/ä=?%' };
  const base64 = (text: string) => Buffer.from(text).toString('base64');

  test.each([
    ['as it is', auth.pass],
    ['with single spaces', 'open sesame/ä=?%'],
    ['as it stands in SMTP_URL', encodeURIComponent(auth.pass)],
    ['as AUTH LOGIN sends it', base64(auth.pass)],
    ['as AUTH PLAIN sends it', base64(`\0${auth.user}\0${auth.pass}`)],
  ])('is not told: %s', (_how, repeated) => {
    const said = withoutPassword(
      `535 ${repeated} is not the password of ${auth.user}, nor is ${repeated}`,
      auth,
    );
    expect(said).not.toContain(repeated.replace(/=+$/, ''));
    expect(said).toMatch(/^535 …=* is not the password of editor@example\.org, nor is …=*$/);
  });

  test('reaches us in what the server says of a login, so that there is something to hide', async () => {
    const { pass } = { pass: 'wrong-sesame' };
    const { port } = await mailServer({
      onAuth: ({ password }, _session, done) => done(refuse(535, `${password} is wrong`)),
    });
    const refused = MailSession.open(serverOf(urlFor(port, { user: 'me', pass })), {
      answer: 5_000,
      message: 5_000,
    });
    await expect(refused).rejects.toMatchObject({ fault: 'login', reason: expect.stringContaining(pass) });
  });
});

describe('SMTP_URL', () => {
  test.each([
    ['smtp://mail.example.org', { host: 'mail.example.org', port: 587, secure: false, isLocal: false }],
    ['smtps://mail.example.org/', { port: 465, secure: true }],
    [
      'smtp://me%40example.org:a%2Fb%3A%25@mail.example.org:2525',
      { port: 2525, auth: { user: 'me@example.org', pass: 'a/b:%' } },
    ],
    [
      'smtp://me@example.org:sesame@mail.example.org',
      { host: 'mail.example.org', auth: { user: 'me@example.org', pass: 'sesame' } },
    ],
    ['smtp://[::1]:25', { host: '::1', isLocal: true }],
    ['smtp://localhost:25', { isLocal: true }],
    ['smtp://localhost.example.org', { isLocal: false }],
  ])('%s is understood', (url, server) => expect(serverOf(url)).toMatchObject(server));

  test.each<[string | undefined, MailFault, string]>([
    [undefined, 'no-url', ''],
    ['  ', 'no-url', ''],
    ['mail.example.org:587', 'bad-url', 'scheme'],
    ['https://mail.example.org', 'bad-url', 'scheme'],
    ['smtp://', 'bad-url', 'host'],
    ['smtp://mail.example.org:99999', 'bad-url', 'port'],
    ['smtp://me:a/b@mail.example.org', 'bad-url', 'signs'],
    ['smtp://me:1/b@mail.example.org', 'bad-url', 'signs'],
    ['smtp://me:a#b@mail.example.org', 'bad-url', 'signs'],
    ['smtp://me:a%b@mail.example.org', 'bad-url', 'percent'],
    ['smtp://me@mail.example.org', 'bad-url', 'half-login'],
    ['smtp://me:a@mail.example.org:465', 'bad-url', 'plain-465'],
    ['smtp://mail.example.org?tls.rejectUnauthorized=false', 'bad-url', 'query'],
  ])('%s is refused, and not repeated', (url, fault, reason) => {
    // An error as a whole: a message that had the address in it as well would be another one.
    expect(() => serverOf(url)).toThrow(new MailFailure(fault, reason));
  });

  test('stands in the environment, else in the file .env', () => {
    const project = temporaryFolder();
    expect(smtpUrl(project, {})).toBeUndefined();
    writeFileSync(path.join(project, '.env'), '# mail\nSMTP_URL="smtp://a"\n');
    expect(smtpUrl(project, {})).toBe('smtp://a');
    expect(smtpUrl(project, { SMTP_URL: '' })).toBe('');
  });
});

describe('the words for every fault', () => {
  const details = { host: 'mail.example.org', port: '587', from: 'a@b', to: 'c@d', reason: 'because' };
  const told = (fault: MailFault, language: string) => {
    const { message, fix } = newsletterWords(language).mailServer.faults[fault];
    const lookUp = (name: string) => details[name as keyof typeof details];
    return { message: message(lookUp), fix: fix(lookUp) };
  };

  test.each(Object.keys(newsletterWords('ja').mailServer.faults) as MailFault[])(
    'say what %s is and what to do',
    (fault) => {
      const [ja, en] = [told(fault, 'ja'), told(fault, 'en')];
      expect(ja.message).toMatch(/[ぁ-ん].*(?:です|ます|ません|ました)/);
      expect(ja.fix).toMatch(/ください|です|ます|どうぞ/);
      expect(en.message + en.fix).not.toMatch(/[ぁ-ん]|undefined/);
      expect(en.message).toMatch(/^[A-Z].*[.)]$|^mail\.example\.org .*\.$/);
    },
  );
});
