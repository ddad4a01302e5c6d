import type { Community } from '../../src/community/record-types.ts';
import { absolute } from '../../src/formats/audience.ts';
import { mailHtml } from '../../src/formats/mail/mail-html.ts';
import { mailAudience } from '../../src/images/mail-pictures.ts';
import type { Letter, Recipient } from '../../src/newsletter/outgoing-message.ts';
import type { OpenIssue } from './open-issue.ts';

const readerOf = ({ folder }: OpenIssue, community: Community, locale: string) =>
  mailAudience({ community, locale }, folder);

/** Size of the mail in each language. */
export async function mailsOf(opened: OpenIssue, locales: readonly string[]) {
  const sizes = locales.map(async (locale) => {
    const { bytes, isShortened } = await mailHtml(opened.issue, readerOf(opened, opened.community, locale));
    return [locale, { bytes, isShortened }] as const;
  });
  return Object.fromEntries(await Promise.all(sizes));
}

/**
 * An issue as a message in a language: the published version for a list, or the editor's for a test recipient without a
 * name. `url` is its web page. Throws when no sender is configured.
 */
export async function letterFor(
  opened: OpenIssue,
  locale: string,
  { name, address }: Recipient,
): Promise<Letter> {
  const community = name === undefined ? opened.community : forList(opened.published, name);
  const issue = community.newsletters.find(({ id }) => id === opened.issue.id) ?? opened.issue;
  const reader = readerOf(opened, community, locale);
  const copy = name === undefined ? { to: address } : undefined;
  // Sizes are asked for more often than messages, which need more modules.
  const { emailWithId } = await import('../../src/formats/mail/mail-message.ts');
  return { ...(await emailWithId(issue, reader, copy)), url: absolute(issue.path, reader) };
}

/** The community with another mailing list. */
function forList(community: Community, list: string): Community {
  const { settings } = community;
  return { ...community, settings: { ...settings, newsletter: { ...settings.newsletter, list } } };
}
