import type { APIRoute } from 'astro';
import type { Issue } from '../community/record-types.ts';
import type { MailAudience } from '../formats/mail/mail-audience.ts';
import { mailAudience } from '../images/mail-pictures.ts';
import { siteContent } from '../reader/content-folder.ts';
import { type PageProps, pagesOf } from './_page-paths.ts';

interface Props extends PageProps {
  record: Issue;
}

/** A route for one edition of every issue, in every language; `exists` can exclude some. */
export function edition(
  type: string,
  write: (issue: Issue, audience: MailAudience) => Promise<string | Uint8Array<ArrayBuffer>> | string,
  exists: (props: Props) => boolean = () => true,
) {
  const content = siteContent();
  const GET: APIRoute<Props> = async ({ props: { record, ...audience } }) =>
    new Response(await write(record, mailAudience(audience, content)), { headers: { 'Content-Type': type } });
  const getStaticPaths = async () => (await pagesOf('newsletters')()).filter(({ props }) => exists(props));
  return { getStaticPaths, GET };
}
