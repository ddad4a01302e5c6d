import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseEnv } from 'node:util';
import { MailFailure, type UrlFault } from './mail-failure.ts';

/** A mail server as described by SMTP_URL. */
export interface MailServer {
  host: string;
  port: number;
  /** TLS from the start (smtps), instead of STARTTLS. */
  secure: boolean;
  /** This machine itself, where no network is involved. */
  isLocal: boolean;
  auth?: { user: string; pass: string };
}

/** SMTP_URL of the environment, else of the project's `.env` file, which git ignores. */
export function smtpUrl(project: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.SMTP_URL !== undefined) return env.SMTP_URL;
  try {
    return parseEnv(readFileSync(path.join(project, '.env'), 'utf8')).SMTP_URL;
  } catch {
    return undefined;
  }
}

/**
 * Parses `smtp://user:password@host:587` or `smtps://user:password@host:465`. Throws a MailFailure that names the fault
 * but never contains the value, which has a password in it.
 */
export function mailServer(written: string | undefined): MailServer {
  const text = written?.trim() ?? '';
  if (text === '') throw new MailFailure('no-url');
  const url = URL.parse(text);
  if (!url) throw new MailFailure('bad-url', faultOf(text));
  if (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') throw new MailFailure('bad-url', 'scheme');
  if (url.hostname === '' || /[^\w.:[\]-]/.test(url.hostname)) throw new MailFailure('bad-url', 'host');
  if (url.search !== '') throw new MailFailure('bad-url', 'query');
  if (!/^\/?$/.test(url.pathname) || url.hash !== '') throw new MailFailure('bad-url', 'signs');
  const secure = url.protocol === 'smtps:';
  const port = url.port === '' ? (secure ? 465 : 587) : Number(url.port);
  // Servers expect TLS from the start on this port, and would not answer a plain connection.
  if (port === 465 && !secure) throw new MailFailure('bad-url', 'plain-465');
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  return { host, port, secure, isLocal: isLocal(host), ...authOf(url) };
}

function faultOf(text: string): UrlFault {
  if (!/^smtps?:/i.test(text)) return 'scheme';
  return /^smtps?:\/\/[^@]*:\d+\/?$/i.test(text) ? 'port' : 'signs';
}

function authOf({ username, password }: URL): Pick<MailServer, 'auth'> {
  if (username === '' && password === '') return {};
  if (username === '' || password === '') throw new MailFailure('bad-url', 'half-login');
  try {
    return { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } };
  } catch {
    throw new MailFailure('bad-url', 'percent');
  }
}

const isLocal = (host: string) => /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|::1)$/i.test(host);
