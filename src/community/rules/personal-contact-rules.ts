import { contactsIn, contactsInLink, mayHoldContact } from '../../lib/contacts/find-contacts.ts';
import type { Entry } from '../../reader/content-entry.ts';
import type { Problem } from '../../reader/problem.ts';
import { type PublishedText, publishedTexts } from '../../reader/published/published-texts.ts';
import { countriesOf } from '../countries.ts';
import { type Rule, type RuleInput, writtenEntries } from './content-rule.ts';

const codes = { address: 'personal-address', number: 'phone-number' } as const;

/** Personal e-mail addresses and telephone numbers must not be published; role addresses are declared in community.yaml. */
export const personalContacts: Rule = function* (input) {
  const countries = countriesOf(input.entries);
  const declared = declaredIn(input);
  for (const entry of writtenEntries(input)) {
    const reported = new Set<string>();
    for (const text of publishedTexts(entry, input.register[entry.collection], mayHoldContact)) {
      for (const { kind, value, offset } of contactsOf(text, countries)) {
        if (
          kind === 'address' &&
          (declared === 'unknown' || declared.has(value.normalize('NFKC').toLowerCase()))
        )
          continue;
        const problem = { ...text.at(offset), file: text.file, field: text.field };
        // An address in a text may also be a link: it is reported once.
        const fault = `${text.file}:${problem.line} ${value.toLowerCase()}`;
        if (reported.has(fault)) continue;
        reported.add(fault);
        yield { ...problem, code: codes[kind], details: { value } } satisfies Problem;
      }
    }
  }
};

function contactsOf({ kind, text, meaning }: PublishedText, countries: readonly string[]) {
  if (meaning?.kind === 'moment' || meaning?.kind === 'reference') return [];
  return kind === 'words' ? contactsIn(text, countries) : contactsInLink(text);
}

/** The role addresses as written, also from an invalid community.yaml, so that they are not reported as personal ones. */
function declaredIn({ entries, doubtful }: RuleInput): ReadonlySet<string> | 'unknown' {
  const own: Entry | undefined =
    (entries.community[0] as Entry | undefined) ??
    doubtful.find(({ collection }) => collection === 'community');
  if (!own) return 'unknown';
  const { contacts } = own.data;
  const addresses = typeof contacts === 'object' && contacts !== null ? Object.values(contacts) : [];
  return new Set(addresses.map((address) => String(address).toLowerCase()));
}
