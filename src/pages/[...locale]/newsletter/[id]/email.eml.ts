import { sendersOf } from '../../../../formats/mail/mail-headers.ts';
import { emailMessage } from '../../../../formats/mail/mail-message.ts';
import { edition } from '../../../_mail-routes.ts';

/** An issue as a message that mail programs open; there is none until community.yaml says who sends it. */
export const { getStaticPaths, GET } = edition('message/rfc822', emailMessage, (props) =>
  Boolean(sendersOf(props)),
);
