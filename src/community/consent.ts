import type { Fields } from '../collections/register.ts';

/** A person's consent, as written in their file. */
export type Consent = Fields<'people'>['consent'];

/** May have a page and appear in lists. */
export const mayBeListed = ({ listed, named }: Consent): boolean => listed && named !== false;

/** May be named next to what they did. Without an explicit choice, consent to be listed includes this. */
export const mayBeNamed = ({ listed, named }: Consent): boolean => named ?? listed;

/** May be thanked by name and named as a winner. */
export const mayBeThanked = (consent: Consent): boolean => mayBeNamed(consent) && consent.recognition;
