import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import PostalMime, { type Address } from 'postal-mime';

/** A message as a mail program has it. */
export interface ReadMail {
  /** Of its headers, in small letters. */
  names: string[];
  subject: string;
  /** Names and addresses. */
  from: [string, string][];
  to: [string, string][];
  replyTo: [string, string][];
  /** With its angle brackets. */
  messageId: string;
  /** Milliseconds since 1970 (UTC). */
  date: number;
  /** Types and contents, lines ending in a line feed. */
  parts: [string, string][];
}

const mailboxes = (list: Address | Address[] | undefined) =>
  [list ?? []].flat().map(({ name, address }): [string, string] => [name, address ?? '']);

const lines = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();

/** As postal-mime has it. */
export async function readByPostalMime(message: Uint8Array): Promise<ReadMail> {
  const {
    headers,
    subject = '',
    from,
    to,
    replyTo,
    messageId = '',
    date,
    text,
    html,
  } = await PostalMime.parse(message);
  return {
    ...{ names: headers.map(({ key }) => key), subject, messageId },
    ...{ from: mailboxes(from), to: mailboxes(to), replyTo: mailboxes(replyTo) },
    date: Date.parse(date ?? ''),
    parts: [
      ['text/plain', lines(text ?? '')],
      ['text/html', lines(html ?? '')],
    ],
  };
}

/** As Python's own email package has them, without a complaint; undefined where there is no Python. */
export function readByPython(messages: readonly Uint8Array[]): ReadMail[] | undefined {
  if (!hasPython()) return undefined;
  const read = JSON.parse(
    execFileSync('python3', [fileURLToPath(new URL('email-read.py', import.meta.url))], {
      input: JSON.stringify(messages.map((message) => Buffer.from(message).toString('base64'))),
      encoding: 'utf8',
      maxBuffer: 1e9,
    }),
  ) as (ReadMail & { type: string; defects: string[] })[];
  return read.map(({ type, defects, ...mail }) => {
    if (type !== 'multipart/alternative' || defects.length > 0)
      throw new Error(`${type}: ${defects.join(', ')}`);
    return { ...mail, parts: mail.parts.map(([kind, text]) => [kind, lines(text)]) };
  });
}

let python: boolean | undefined;

function hasPython(): boolean {
  if (python === undefined) {
    try {
      execFileSync('python3', ['--version'], { stdio: 'ignore' });
      python = true;
    } catch {
      if (process.env.CI)
        throw new Error('python3 is not installed; in CI messages are read by two programs.');
      console.warn('SKIPPED: python3 is not installed; messages are read by one program, not two.');
      python = false;
    }
  }
  return python;
}
