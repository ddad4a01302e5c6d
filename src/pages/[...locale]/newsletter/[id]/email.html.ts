import type { Settings } from '../../../../community/record-types.ts';
import { emailHtml } from '../../../../formats/mail/mail-html.ts';
import { isDevelopment } from '../../../../lib/development-mode.ts';
import { edition } from '../../../_mail-routes.ts';

/** The mail edition of an issue as HTML. */
export const { getStaticPaths, GET } = edition('text/html; charset=utf-8', async (issue, reader) => {
  const html = await emailHtml(issue, reader);
  return isDevelopment() ? withPicturesFromHere(html, reader.community.settings) : html;
});

// Before an issue is published, its pictures are not at the site's address yet. The dev server wants a slash at the end
// of their addresses.
function withPicturesFromHere(html: string, { url, base }: Settings): string {
  return html.replace(/ src="([^"]*)"/g, (_whole, src: string) => ` src="${src.replace(url, base)}/"`);
}
