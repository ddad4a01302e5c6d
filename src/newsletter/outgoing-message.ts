import type { Fields } from '../collections/register.ts';
import type { emailWithId } from '../formats/mail/mail-message.ts';

/** A recipient of an issue. */
export interface Recipient {
  /** Name of a contact; absent for the address of a test mail. */
  name?: string;
  address: string;
}

/** An issue as a message that is ready for sending. */
export type Letter = Awaited<ReturnType<typeof emailWithId>> & {
  /** The web page. */
  url: string;
};

/** One message: an issue for a recipient in a language. */
export interface OutgoingMessage {
  recipient: Recipient;
  locale: string;
  letter: Letter;
  /** Its entry in the log of what was sent. */
  before?: Fields<'mailings'>['sent'][number] | undefined;
}

/** Result of sending a message. */
export type Outcome = 'sent' | 'not-sent' | 'unknown' | 'not-recorded';

/** A recipient in readable form: `newsletter (newsletter@example.org)`. */
export const nameOf = ({ name, address }: Recipient) => (name ? `${name} (${address})` : address);
