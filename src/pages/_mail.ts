import type { APIRoute } from 'astro';
import type { Issue } from '../community/types.ts';
import type { MailReader } from '../formats/email/reader.ts';
import { mailReader } from '../press/mail-reader.ts';
import { siteContent } from '../reader/folder.ts';
import { type PageProps, pagesOf } from './_paths.ts';

interface Props extends PageProps {
  record: Issue;
}

/** A route for an edition of every issue, in every language; `exists` leaves some out. */
export function edition(
  type: string,
  write: (issue: Issue, reader: MailReader) => Promise<string | Uint8Array<ArrayBuffer>> | string,
  exists: (props: Props) => boolean = () => true,
) {
  const content = siteContent();
  const GET: APIRoute<Props> = async ({ props: { record, ...reader } }) =>
    new Response(await write(record, mailReader(reader, content)), { headers: { 'Content-Type': type } });
  const getStaticPaths = async () => (await pagesOf('newsletters')()).filter(({ props }) => exists(props));
  return { getStaticPaths, GET };
}
