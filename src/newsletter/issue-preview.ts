import type { Issue } from '../community/record-types.ts';
import type { MailAudience } from '../formats/mail/mail-audience.ts';
import { sendersOf } from '../formats/mail/mail-headers.ts';
import { mailHtml } from '../formats/mail/mail-html.ts';
import { emailMessage } from '../formats/mail/mail-message.ts';
import { emailText } from '../formats/mail/mail-text.ts';
import { type DigestFormat, digest, digestFormats } from './digest.ts';

/** Address of the page with all editions of an issue; it only exists in the development server. */
export const previewPath = ({ path }: Issue) => `${path}preview/`;

/** All editions of an issue except the web page. */
export interface Editions {
  mail: Record<Scheme, string>;
  /** Size of the mail's HTML. */
  bytes: number;
  text: string;
  /** Absent when no sender is configured. */
  message?: { headers: string; whole: string };
  digests: readonly { format: DigestFormat; text: string }[];
}

type Scheme = 'day' | 'night';

/** The editions with image addresses and links that lead to the development server. */
export async function editionsOf(issue: Issue, audience: MailAudience): Promise<Editions> {
  const { html, bytes } = await mailHtml(issue, audience);
  const mail = atHome(html, audience.community.settings);
  const message = sendersOf(audience) && new TextDecoder().decode(await emailMessage(issue, audience));
  return {
    ...{ bytes, text: emailText(issue, audience) },
    mail: { day: inScheme(mail, 'day'), night: inScheme(mail, 'night') },
    digests: digestFormats.map((format) => ({ format, text: digest(issue, audience, format) })),
    ...(message === undefined ? {} : { message: { headers: headersOf(message), whole: message } }),
  };
}

/** A mail in the light or dark colour scheme, regardless of the viewer's system setting. */
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
