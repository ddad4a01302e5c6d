import type { Issue } from '../../community/record-types.ts';
import { issueParts } from '../issue/resolve-issue.ts';
import type { MailAudience } from './mail-audience.ts';
import { mailDocument } from './mail-document.ts';
import { shorter } from './shortened-mail.ts';

/** Gmail clips a message whose decoded HTML part exceeds 102 kB; this leaves room for what lists add. */
export const mailLimit = 100_000;

/** An issue as HTML for mail, and whether parts were left out. */
interface MailHtml {
  html: string;
  /** The size of the HTML in UTF-8. */
  bytes: number;
  isShortened: boolean;
}

const made = new WeakMap<Issue, Map<string, Promise<MailHtml>>>();

/**
 * An issue as HTML for mail programs: one column of at most `mailLimit` bytes, without scripts and relative addresses,
 * with pictures of this site only.
 */
export async function emailHtml(issue: Issue, audience: MailAudience): Promise<string> {
  return (await mailHtml(issue, audience)).html;
}

/** The same HTML with its size. */
export function mailHtml(issue: Issue, audience: MailAudience): Promise<MailHtml> {
  const known = made.get(issue) ?? new Map<string, Promise<MailHtml>>();
  made.set(issue, known);
  const html = known.get(audience.locale) ?? fitting(issue, audience);
  known.set(audience.locale, html);
  return html;
}

async function fitting(issue: Issue, audience: MailAudience): Promise<MailHtml> {
  const whole = issueParts(issue, audience);
  let isShortened = false;
  for (const content of shorter(whole, audience.locale)) {
    const html = await mailDocument(issue, whole, content, audience);
    const bytes = Buffer.byteLength(html);
    if (bytes <= mailLimit) return { html, bytes, isShortened };
    isShortened = true;
  }
  throw new Error(`${issue.id}: the title and the summary alone are too long for a mail.`);
}
