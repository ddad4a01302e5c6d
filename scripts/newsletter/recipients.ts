import type { Settings } from '../../src/community/record-types.ts';
import { closest } from '../../src/lib/closest-spelling.ts';
import type { NewsletterWords } from '../../src/strings/newsletter/commands.ts';
import { UsageError } from '../command-line/run-command.ts';
import { listOf } from './open-issue.ts';

/** Someone to send to. */
export interface Recipient {
  /** The name of a contact; absent for an address that somebody tries the issue on. */
  name?: string;
  address: string;
}

/**
 * Whom `--to` names: contacts of community.yaml, by name or address; without it, the newsletter's list. The record of
 * what was sent holds names only, since no address may stand in content/. Throws a UsageError.
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

/** Someone who tries an issue on themselves. Throws a UsageError for what is no address. */
export function testerOf(written: string, words: NewsletterWords): Recipient {
  const address = written.normalize('NFKC').trim();
  if (!/^[^\s@<>(),;:"\\]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(address) || /\.\.|\.@|^\./.test(address))
    throw new UsageError(words.notAnAddress(written));
  return { address };
}
