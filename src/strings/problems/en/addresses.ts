import { type AddressFault, readAddress } from '../../../lib/urls.ts';

const reasons: Record<AddressFault, string> = {
  empty: '',
  space: 'There is a space in it. ',
  invisible: 'There is a sign in it that nobody sees. ',
  backslash: 'An address has "/" only, not "\\". ',
  scheme: '',
  slashes: '"https:" is followed by exactly two slashes. ',
  user: 'A name before "@" hides where the address leads. ',
  'no-host': 'The name of the site is missing behind "https://". ',
  lookalike: 'Its letters look like those of another name. ',
  unclear: 'Not every program reads it in the same way. ',
};

/** What to write instead of an address that cannot be used. */
export function addressFix(value: string, otherwise: string): string {
  const address = readAddress(value);
  if (address.kind === 'relative' && isHost(value)) return `Write "https://${value}".`;
  if (address.kind !== 'refused') return otherwise;
  const meant = address.meant === undefined ? otherwise : `If you mean this one, write "${address.meant}".`;
  return `${reasons[address.fault]}${meant}`;
}

const isHost = (value: string) =>
  readAddress(`https://${value}`).kind === 'web' && /^[^/]+\.[^/]+/.test(value);
