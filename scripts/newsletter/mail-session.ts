import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { failureOf, MailFailure, type SmtpError, type Stage } from './mail-failure.ts';
import type { MailServer } from './mail-server.ts';

/** Timeouts in milliseconds. */
interface Timeouts {
  /** For each reply before the message is transferred. */
  answer: number;
  /** For the last reply: after a timeout it is unknown whether the message was accepted (RFC 5321, 4.5.3.2.6). */
  message: number;
}

const defaultTimeouts: Timeouts = { answer: 30_000, message: 600_000 };

/** Timeout for the server's reply to QUIT, in milliseconds. */
const quitTimeout = 2_000;

/** A message with its envelope. */
interface Outgoing {
  from: string;
  to: string;
  /** The whole message (RFC 5322). */
  bytes: Uint8Array;
}

/** An SMTP session that sends one message after the other, once it is connected and authenticated. */
export class MailSession {
  readonly #connection: SMTPConnection;
  readonly #timeouts: Timeouts;

  private constructor(connection: SMTPConnection, timeouts: Timeouts) {
    this.#connection = connection;
    this.#timeouts = timeouts;
    // A server may disconnect while idle; the next command then fails.
    connection.on('error', () => {});
  }

  /** Connects, encrypts and authenticates. Throws a MailFailure; nothing has been sent then. */
  static async open(server: MailServer, timeouts = defaultTimeouts): Promise<MailSession> {
    const session = new MailSession(new SMTPConnection(optionsFor(server, timeouts)), timeouts);
    try {
      await session.#step('connect', (done) => session.#connection.connect(done));
      await session.#logIn(server);
    } catch (error) {
      session.close();
      throw error;
    }
    return session;
  }

  async #logIn({ auth }: MailServer): Promise<void> {
    const connection = this.#connection;
    if (!auth) return;
    if (!connection.allowsAuth) throw new MailFailure('no-login');
    await this.#step('login', (done) => connection.login({ ...auth, credentials: auth }, done));
  }

  /** Sends a message. Throws a MailFailure; only with `unknown` the message may have been accepted. */
  async send({ from, to, bytes }: Outgoing): Promise<void> {
    let stage: Stage = 'envelope';
    const message = new Readable({
      read: () => {
        // The server has asked for the data: from now on it may accept the message.
        stage = 'message';
        message.push(bytes);
        message.push(null);
      },
    });
    const envelope = { from, to: [to], size: bytes.length };
    await this.#step(
      () => stage,
      (done) => this.#connection.send(envelope, message, done),
    );
  }

  close(): void {
    this.#connection.quit();
    // A server that does not reply to QUIT would keep this process alive.
    setTimeout(() => this.#connection.close(), quitTimeout).unref();
  }

  /** One step of the session; `start` gets the callback for its end. */
  #step(
    stage: Stage | (() => Stage),
    start: (done: (error?: SmtpError | null) => void) => void,
  ): Promise<void> {
    const now = typeof stage === 'string' ? () => stage : stage;
    const connection = this.#connection;
    return new Promise((resolve, reject) => {
      const fail = (error: SmtpError) => {
        end();
        reject(failureOf(error, now()));
      };
      const giveUp = () => {
        if (now() === 'message') return;
        fail(Object.assign(new Error(''), { code: 'ETIMEDOUT' }));
        connection.close();
      };
      const timer = setTimeout(giveUp, this.#timeouts.answer);
      const end = () => {
        clearTimeout(timer);
        connection.removeListener('error', fail);
      };
      connection.once('error', fail);
      start((error) => {
        if (error) return fail(error);
        end();
        resolve();
      });
    });
  }
}

function optionsFor({ host, port, secure, isLocal }: MailServer, { answer, message }: Timeouts) {
  return {
    ...{ host, port, secure, connectionTimeout: answer, greetingTimeout: answer, socketTimeout: message },
    // Passwords are never sent unencrypted, except to this machine itself.
    requireTLS: !secure && !isLocal,
    ...(isLocal && !secure ? { opportunisticTLS: true, tls: { rejectUnauthorized: false } } : {}),
  };
}
