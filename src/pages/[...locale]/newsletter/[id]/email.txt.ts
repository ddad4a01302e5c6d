import { emailText } from '../../../../formats/email/text.ts';
import { edition } from '../../../_mail.ts';

/** An issue as text. */
export const { getStaticPaths, GET } = edition('text/plain; charset=utf-8', emailText);
