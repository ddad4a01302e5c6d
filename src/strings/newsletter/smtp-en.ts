import type { smtp as japanese, SmtpDetails, SmtpWords } from './smtp-ja.ts';

const form = 'SMTP_URL=smtps://user:password@mail.example.org:465';
const said = (reason: string) => (reason ? ` (${reason})` : '');

const url: Record<string, string> = {
  scheme: 'SMTP_URL begins with smtps:// or smtp://.',
  host: 'The name of the server in SMTP_URL cannot be read.',
  port: 'The port in SMTP_URL is a number from 1 to 65535.',
  query: 'In SMTP_URL, nothing may follow a question mark. One in a password is written %3F.',
  signs:
    'SMTP_URL cannot be taken apart. If the password has signs in it, write %2F for /, %40 for @, %3A for :, %23 for #, %3F for ? and %25 for %.',
  'plain-465': 'Port 465 is encrypted from the first word. Write smtps:// instead of smtp://.',
  'half-login': 'SMTP_URL has only one of user name and password.',
  percent: 'What follows a % in SMTP_URL cannot be read. The sign % itself is written %25.',
};

export const smtp: Record<keyof typeof japanese, (details: SmtpDetails) => SmtpWords> = {
  'no-url': () => ({
    message: 'Nobody has said yet which mail server to use (SMTP_URL).',
    fix: `Put the server, user name and password that your mail company calls "SMTP" on one line into a file named .env in this folder (git leaves it out).\n  ${form}`,
  }),
  'bad-url': ({ reason }) => ({
    message: url[reason] ?? 'SMTP_URL cannot be read.',
    fix: `It looks like this:\n  ${form}`,
  }),
  'unknown-host': ({ host }) => ({
    message: `There is no mail server called ${host}.`,
    fix: 'Look at the spelling of the server in SMTP_URL, and whether you are online.',
  }),
  refused: ({ host, port }) => ({
    message: `${host} takes no mail at port ${port}.`,
    fix: 'Write the port that your mail company names into SMTP_URL: mostly 465 with smtps:// or 587 with smtp://.',
  }),
  unreachable: ({ host, reason }) => ({
    message: `${host} cannot be reached${said(reason)}.`,
    fix: 'Look whether you are online. Networks of venues and companies sometimes block mail.',
  }),
  timeout: ({ host, port }) => ({
    message: `${host} (port ${port}) does not answer, however long we wait.`,
    fix: 'Compare the port with what your mail company says (465 with smtps://, 587 with smtp://). If it is right, try another network, or again in a while.',
  }),
  'no-encryption': ({ host }) => ({
    message: `${host} does not encrypt (STARTTLS).`,
    fix: 'Your password goes over no open line. Try smtps:// with port 465, or ask your mail company.',
  }),
  'wrong-encryption': ({ host, port }) => ({
    message: `Port ${port} of ${host} is not encrypted from the first word.`,
    fix: 'Write smtp:// instead of smtps://, or use port 465.',
  }),
  certificate: ({ host, reason }) => ({
    message: `The certificate of ${host} does not prove that it is the real one${said(reason)}.`,
    fix: 'Compare the name of the server with what your mail company says. If you made the certificate yourselves, name its file in the environment variable NODE_EXTRA_CA_CERTS.',
  }),
  tls: ({ host, reason }) => ({
    message: `There is no encrypted way to talk with ${host}${said(reason)}.`,
    fix: 'Compare smtps:// or smtp:// and the port in SMTP_URL with what your mail company says.',
  }),
  login: ({ host, reason }) => ({
    message: `${host} refused the login${said(reason)}.`,
    fix: 'Look at user name and password in SMTP_URL. With two-step login you need a password made for this program alone (an app password).',
  }),
  'login-needed': ({ host }) => ({
    message: `${host} wants a login before it takes mail.`,
    fix: `Write user name and password into SMTP_URL.\n  ${form}`,
  }),
  'no-login': ({ host }) => ({
    message: `${host} offers no login this way.`,
    fix: 'Try smtps:// with port 465. If the server needs no login, delete user name and password from SMTP_URL.',
  }),
  sender: ({ host, from, reason }) => ({
    message: `${host} refused ${from} as the sender${said(reason)}.`,
    fix: 'Ask your mail company whether this login may send from that address. The sender is newsletter.from in community.yaml.',
  }),
  recipient: ({ host, to, reason }) => ({
    message: `${host} refused ${to} as the recipient${said(reason)}.`,
    fix: 'Look at the spelling of the address, and whether the list lets this sender write to it.',
  }),
  'too-large': ({ host, reason }) => ({
    message: `This message is too large for ${host}${said(reason)}.`,
    fix: 'Make it shorter: leave some items out.',
  }),
  later: ({ host, reason }) => ({
    message: `${host} cannot take it just now${said(reason)}.`,
    fix: 'Use the same command again in ten minutes.',
  }),
  message: ({ host, reason }) => ({
    message: `${host} refused to take the message${said(reason)}.`,
    fix: "The server's words in brackets say why. If they say nothing to you, send them to your mail company.",
  }),
  dropped: ({ host, reason }) => ({
    message: `The line to ${host} broke before the message was handed over${said(reason)}.`,
    fix: 'Use the same command again in a while.',
  }),
  unknown: ({ host }) => ({
    message: `The line to ${host} broke while the message was being handed over. Nobody here knows whether it went out.`,
    fix: "Before you send again, look at the list's past messages, or into your own inbox.",
  }),
};
