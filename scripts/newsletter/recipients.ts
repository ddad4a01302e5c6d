import type { Settings } from '../../src/community/record-types.ts';
import { closest } from '../../src/lib/closest-spelling.ts';
import type { Recipient } from '../../src/newsletter/outgoing-message.ts';
import type { NewsletterWords } from '../../src/strings/newsletter/newsletter-command-words.ts';
import { UsageError } from '../command-line/run-command.ts';
import { listOf } from './open-issue.ts';

/**
 * The recipients given by `--to`: contacts of community.yaml, by name or address; by default the newsletter's list. The
 * log only has names, since addresses are not allowed in content/. Throws a UsageError.
 */
export function recipientsOf(
  asked: string | undefined,
  settings: Settings,
  words: NewsletterWords,
): Recipient[] {
  const { contacts, newsletter } = settings;
  const list = newsletter?.list;
  if (asked === undefined && !list) throw new UsageError(words.noList);
  return listOf(asked ?? list ?? '').map((word) => {
    const [name, address] =
      Object.entries(contacts).find(([key, value]) => key === word || same(value, word)) ?? [];
    if (name !== undefined && address !== undefined) return { name, address };
    const names = Object.keys(contacts);
    const known = [...names, ...Object.values(contacts)];
    throw new UsageError(words.unknownRecipient(word, closest(word, known), names.join(', ')));
  });
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The recipient of a test mail. Throws a UsageError for an invalid address. */
export function testRecipient(written: string, words: NewsletterWords): Recipient {
  const address = written.normalize('NFKC').trim();
  if (!/^[^\s@<>(),;:"\\]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(address) || /\.\.|\.@|^\./.test(address))
    throw new UsageError(words.notAnAddress(written));
  return { address };
}
