import { emailText } from '../../../../formats/mail/mail-text.ts';
import { edition } from '../../../_mail-routes.ts';

/** The mail edition of an issue as plain text. */
export const { getStaticPaths, GET } = edition('text/plain; charset=utf-8', emailText);
