import type { Issue } from '../community/types.ts';
import { type DigestFormat, digest, digestFormats } from './digest.ts';
import { sendersOf } from './email/headers.ts';
import { mailHtml } from './email/html.ts';
import { emailMessage } from './email/message.ts';
import type { MailReader } from './email/reader.ts';
import { emailText } from './email/text.ts';

/** Where the development server shows all editions of an issue side by side; the built site has no such page. */
export const previewPath = ({ path }: Issue) => `${path}preview/`;

/** All editions of an issue but the web's, to be looked at. */
export interface Editions {
  mail: Record<Scheme, string>;
  /** Of the mail's HTML. */
  bytes: number;
  text: string;
  /** Absent as long as nobody is named who sends it. */
  message?: { headers: string; whole: string };
  digests: readonly { format: DigestFormat; text: string }[];
}

type Scheme = 'day' | 'night';

/** The editions as the development server shows them: pictures and links lead to it. */
export async function editionsOf(issue: Issue, reader: MailReader): Promise<Editions> {
  const { html, bytes } = await mailHtml(issue, reader);
  const mail = atHome(html, reader.community.settings);
  const message = sendersOf(reader) && new TextDecoder().decode(await emailMessage(issue, reader));
  return {
    ...{ bytes, text: emailText(issue, reader) },
    mail: { day: inScheme(mail, 'day'), night: inScheme(mail, 'night') },
    digests: digestFormats.map((format) => ({ format, text: digest(issue, reader, format) })),
    ...(message === undefined ? {} : { message: { headers: headersOf(message), whole: message } }),
  };
}

/** What a mail looks like by day or by night, whatever the machine of the one who looks asks for. */
export function inScheme(html: string, scheme: Scheme): string {
  const asked = { day: 'light', night: 'dark' }[scheme];
  const always = '(min-width:0)';
  const never = '(max-width:0)';
  return html.replace(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/g, (_whole, other: string) =>
    other === asked ? always : never,
  );
}

const atHome = (html: string, { url, base }: { url: string; base: string }) =>
  html.replaceAll(`="${url}`, `="${base}`);

/** The headers of a message, one a line (RFC 5322). */
const headersOf = (message: string) => message.slice(0, message.indexOf('\r\n\r\n'));
