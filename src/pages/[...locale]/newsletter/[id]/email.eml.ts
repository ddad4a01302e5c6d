import { sendersOf } from '../../../../formats/mail/mail-headers.ts';
import { emailMessage } from '../../../../formats/mail/mail-message.ts';
import { edition } from '../../../_mail-routes.ts';

/** An issue as an .eml message; none while community.yaml names no sender. */
export const { getStaticPaths, GET } = edition('message/rfc822', emailMessage, (props) =>
  Boolean(sendersOf(props)),
);
