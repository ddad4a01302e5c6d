import process from 'node:process';
import pc from 'picocolors';
import { nameOf, type Outcome, type OutgoingMessage } from '../../src/newsletter/outgoing-message.ts';
import type { NewsletterWords } from '../../src/strings/newsletter/newsletter-command-words.ts';
import { MailFailure, withoutPassword } from './mail-failure.ts';
import type { MailServer } from './mail-server.ts';
import { MailSession } from './mail-session.ts';
import { LogFailure, type SentLog } from './sent-log.ts';

/** Dependencies of sending; without a log, nothing is recorded. */
interface SendingContext {
  server: MailServer;
  log: SentLog | undefined;
  /** The local time to record. */
  at: string;
  words: NewsletterWords;
}

const say = (text: string) => process.stderr.write(`${text}\n`);

/**
 * Sends messages one after the other, and stops at the first failure. The log is written before and after each, so that
 * a killed process leaves a trace.
 */
export async function sendAll(
  messages: readonly OutgoingMessage[],
  context: SendingContext,
): Promise<Outcome[]> {
  const { server, words } = context;
  const outcomes: Outcome[] = [];
  let session: MailSession | undefined;
  say(pc.dim(words.connecting(`${server.host}:${server.port}`)));
  try {
    session = await MailSession.open(server);
    for (const message of messages) {
      const name = nameOf(message.recipient);
      say(pc.dim(words.sendingTo(name)));
      await send(message, session, context);
      outcomes.push('sent');
      say(pc.green(words.handedOver(name)));
    }
  } catch (error) {
    outcomes.push(reportFailure(error, messages[outcomes.length], context));
  } finally {
    session?.close();
  }
  return [...outcomes, ...messages.slice(outcomes.length).map(() => 'not-sent' as const)];
}

async function send(
  { recipient, locale, letter }: OutgoingMessage,
  session: MailSession,
  { log, at }: SendingContext,
): Promise<void> {
  const addressed = { to: recipient.name ?? '', language: locale };
  log?.begin({ ...addressed, at, message: letter.messageId.replace(/@.*$/, '') });
  try {
    await session.send({ from: letter.from.address, to: recipient.address, bytes: letter.bytes });
  } catch (error) {
    // An entry is removed when the message was certainly not sent, and kept when that is unknown.
    if (error instanceof MailFailure && error.fault !== 'unknown') log?.forget(addressed);
    throw error;
  }
  log?.finish(addressed);
}

/** Reports why a message was not sent or not recorded, and its state. Unexpected errors are thrown again. */
function reportFailure(
  error: unknown,
  message: OutgoingMessage | undefined,
  { server, log, words }: SendingContext,
): Outcome {
  if (error instanceof LogFailure) {
    const to = message ? nameOf(message.recipient) : '';
    const file = log?.name ?? '';
    say(
      pc.red(
        error.wasSent
          ? words.sentButNotLogged(to, file, error.message)
          : words.logFailed(file, error.message),
      ),
    );
    return error.wasSent ? 'not-recorded' : 'not-sent';
  }
  if (!(error instanceof MailFailure)) throw error;
  const lines = inWords(error, server, message, words);
  say(`${pc.red(lines.message)}\n  ${lines.fix}`);
  return error.fault === 'unknown' ? 'unknown' : 'not-sent';
}

/** A failure in words. */
export function inWords(
  { fault, reason }: MailFailure,
  server: Pick<MailServer, 'host' | 'port' | 'auth'> | undefined,
  message: OutgoingMessage | undefined,
  words: NewsletterWords,
): { message: string; fix: string } {
  const { host = '', port = 0, auth } = server ?? {};
  const { faults, urlFaults } = words.mailServer;
  const values: Readonly<Record<string, string | undefined>> = {
    ...{ host, port: String(port), from: message?.letter.from.address, to: message?.recipient.address },
    // Some servers echo the password in an error.
    reason: auth ? withoutPassword(reason, auth) : reason,
  };
  const lookUp = (name: string) => values[name];
  const url = fault === 'bad-url' ? (urlFaults as Readonly<Record<string, string>>)[reason] : undefined;
  return { message: url ?? faults[fault].message(lookUp), fix: faults[fault].fix(lookUp) };
}
