import type { Fields } from '../collections/register.ts';

/** What somebody agreed to, as their file says it. */
export type Consent = Fields<'people'>['consent'];

/** They have a page of their own, and stand in lists. */
export const mayBeListed = ({ listed, named }: Consent): boolean => listed && named !== false;

/** Their name stands beside what they did. Who said nothing of it is named when they agreed to be listed. */
export const mayBeNamed = ({ listed, named }: Consent): boolean => named ?? listed;

/** They are thanked by name, and named with what they won. */
export const mayBeThanked = (consent: Consent): boolean => mayBeNamed(consent) && consent.recognition;
