import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';
import { certificate } from './certificate.ts';

/** A message that a server took. */
export interface Taken {
  from: string;
  to: string[];
  user: string | undefined;
  /** It came over an encrypted line. */
  isEncrypted: boolean;
  bytes: Buffer;
}

export const login = { user: 'editor@example.org', pass: 'a/b@c:d #?%' };

/** SMTP_URL for a server of this machine, with the login that it takes. */
export const urlFor = (port: number, { user, pass } = login, scheme = 'smtp') =>
  `${scheme}://${encodeURIComponent(user)}:${encodeURIComponent(pass)}@localhost:${port}`;

const { key, cert } = certificate();
/** What vouches for the servers of these tests. */
export const trusted = cert;

/** A real SMTP server with AUTH and STARTTLS, for one test; what it takes stands in `taken`. */
export async function mailServer(options: SMTPServerOptions = {}): Promise<{ port: number; taken: Taken[] }> {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    ...{ key, cert, authMethods: ['PLAIN', 'LOGIN'], hideSTARTTLS: false, logger: false },
    onAuth({ username, password }, _session, done) {
      if (username === login.user && password === login.pass) done(null, { user: username });
      else done(Object.assign(new Error('Username and Password not accepted'), { responseCode: 535 }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        taken.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          user: session.user,
          isEncrypted: session.secure,
          bytes: Buffer.concat(chunks),
        });
        done();
      });
    },
    ...options,
  });
  // Clients that hang up early are what some tests are about.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(resolve)));
  return { port: (server.server.address() as AddressInfo).port, taken };
}

/** A server that says what it is told to: `answer` gets each line of the client, and speaks or hangs up. */
export async function rudeServer(
  answer: (line: string, socket: Socket) => void,
): Promise<{ port: number; lines: string[] }> {
  const lines: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    answer('', socket);
    socket.on('data', (data) => {
      for (const line of data.toString().split('\r\n').slice(0, -1)) {
        lines.push(line);
        answer(line, socket);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, lines };
}
