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

/** Why a message was not accepted. With `unknown` it may have been: the server began to receive it and did not reply. */
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

/** Thrown when a message was not accepted; `strings/newsletter` has words for each fault. */
export class MailFailure extends Error {
  readonly fault: MailFault;
  /** The error message of server or system, or the wrong part of SMTP_URL. */
  readonly reason: string;

  constructor(fault: MailFault, reason: UrlFault | (string & {}) = '') {
    super(`${fault} ${reason}`.trim());
    this.name = 'MailFailure';
    this.fault = fault;
    this.reason = reason;
  }
}

/** How far an SMTP session had come. */
export type Stage = 'connect' | 'login' | 'envelope' | 'message';

/** Errors of SMTPConnection: https://nodemailer.com/smtp/smtp-connection */
export interface SmtpError extends Error {
  code?: string;
  originalCode?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

/** Classifies an error of nodemailer. */
export function failureOf(error: SmtpError, stage: Stage): MailFailure {
  const { response, message, cause } = error;
  const said = response ?? (cause instanceof Error ? cause.message : message);
  return new MailFailure(faultOf(error, stage), said.replace(/[\s\p{Cc}]+/gu, ' ').trim());
}

/**
 * What a server said, without the password that it may have repeated: as it is, as it stands in SMTP_URL, with its spaces as `failureOf`
 * leaves them, or in base64, alone and with the name before it, as it was sent (RFC 4954, RFC 4616).
 */
export function withoutPassword(said: string, { user, pass }: { user: string; pass: string }): string {
  const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/=+$/, '');
  const forms = [
    ...[base64(`\0${user}\0${pass}`), base64(pass), encodeURIComponent(pass), pass],
    pass.replace(/[\s\p{Cc}]+/gu, ' ').trim(),
  ];
  return forms.reduce((text, form) => (form === '' ? text : text.replaceAll(form, '…')), said);
}

function faultOf(error: SmtpError, stage: Stage): MailFault {
  // Once the message is being transferred, only a reply of the server tells whether it was accepted.
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

// 534 and 5.7.9 require another authentication method, such as an app password.
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
