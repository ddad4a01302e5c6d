/** What is wrong with the value of SMTP_URL. */
export type UrlFault =
  | 'scheme'
  | 'host'
  | 'port'
  | 'query'
  | 'signs'
  | 'plain-465'
  | 'half-login'
  | 'percent';

/**
 * Why a message was not handed over. `unknown` is the one case in which it may have been: the server had begun to
 * take it and never answered.
 */
export type MailFault =
  | 'no-url'
  | 'bad-url'
  | 'unknown-host'
  | 'refused'
  | 'unreachable'
  | 'timeout'
  | 'no-encryption'
  | 'wrong-encryption'
  | 'certificate'
  | 'tls'
  | 'login'
  | 'login-needed'
  | 'no-login'
  | 'sender'
  | 'recipient'
  | 'too-large'
  | 'later'
  | 'message'
  | 'dropped'
  | 'unknown';

/** Thrown when a message was not handed over; `strings/newsletter` has words for each fault. */
export class MailFailure extends Error {
  readonly fault: MailFault;
  /** What the server or the system said, in its own words, or which part of SMTP_URL is wrong. */
  readonly reason: string;

  constructor(fault: MailFault, reason: UrlFault | (string & {}) = '') {
    super(`${fault} ${reason}`.trim());
    this.name = 'MailFailure';
    this.fault = fault;
    this.reason = reason;
  }
}

/** How far a conversation with a mail server had come. */
export type Stage = 'connect' | 'login' | 'envelope' | 'message';

/** The errors that SMTPConnection gives: https://nodemailer.com/smtp/smtp-connection */
export interface SmtpError extends Error {
  code?: string;
  originalCode?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

/** Tells what an error of nodemailer means for the one who sends. */
export function failureOf(error: SmtpError, stage: Stage): MailFailure {
  const { response, message, cause } = error;
  const said = response ?? (cause instanceof Error ? cause.message : message);
  return new MailFailure(faultOf(error, stage), said.replace(/[\s\p{Cc}]+/gu, ' ').trim());
}

function faultOf(error: SmtpError, stage: Stage): MailFault {
  // Once the message is under way, only an answer of the server tells what became of it.
  if (stage === 'message') return error.responseCode ? answered(error, 'message') : 'unknown';
  const codes = [error.code, error.originalCode];
  const has = (...wanted: string[]) => wanted.some((code) => codes.includes(code));
  if (has('EDNS', 'ENOTFOUND', 'EAI_AGAIN')) return 'unknown-host';
  if (has('ECONNREFUSED')) return 'refused';
  if (has('EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL')) return 'unreachable';
  if (has('ETIMEDOUT')) return 'timeout';
  const tls = tlsFault(error);
  if (tls) return tls;
  if (stage === 'login') return has('EAUTH') ? loginFault(error) : 'dropped';
  if (stage === 'envelope' && (error.responseCode || error.command === 'MAIL FROM'))
    return envelopeFault(error);
  return 'dropped';
}

function tlsFault({ code, originalCode, message, command }: SmtpError): MailFault | undefined {
  const text = `${originalCode ?? code} ${message}`;
  if (/wrong version number|packet length too long|http request/i.test(text)) return 'wrong-encryption';
  if (/CERT|SELF_SIGNED|certificate|altnames|UNABLE_TO_(GET|VERIFY)/i.test(text)) return 'certificate';
  if (command === 'STARTTLS' && /Error upgrading/.test(message)) return 'no-encryption';
  return code === 'ETLS' || /ERR_SSL|ERR_TLS|EPROTO/.test(text) ? 'tls' : undefined;
}

// 534 and 5.7.9 ask for another way to log in, such as a password for one program alone.
const loginFault = ({ responseCode, message }: SmtpError): MailFault =>
  responseCode === undefined && /Missing credentials|Unknown authentication/.test(message)
    ? 'no-login'
    : 'login';

function envelopeFault(error: SmtpError): MailFault {
  if (error.responseCode === 530)
    return error.response?.includes('STARTTLS') ? 'no-encryption' : 'login-needed';
  if (/larger than allowed/.test(error.message)) return 'too-large';
  return answered(error, error.command === 'RCPT TO' ? 'recipient' : 'sender');
}

// https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3
function answered({ responseCode = 0, response = '' }: SmtpError, otherwise: MailFault): MailFault {
  if (responseCode === 552 || / 5\.(3\.4|2\.3) /.test(response)) return 'too-large';
  return responseCode < 500 ? 'later' : otherwise;
}
