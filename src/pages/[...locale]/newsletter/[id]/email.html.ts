import type { Settings } from '../../../../community/record-types.ts';
import { emailHtml } from '../../../../formats/mail/mail-html.ts';
import { isDevelopment } from '../../../../lib/development-mode.ts';
import { edition } from '../../../_mail-routes.ts';

/** An issue for mail programs. */
export const { getStaticPaths, GET } = edition('text/html; charset=utf-8', async (issue, reader) => {
  const html = await emailHtml(issue, reader);
  return isDevelopment() ? withPicturesFromHere(html, reader.community.settings) : html;
});

// While an issue is written, its pictures are not yet at the site's address; the dev server wants a slash at their end.
function withPicturesFromHere(html: string, { url, base }: Settings): string {
  return html.replace(/ src="([^"]*)"/g, (_whole, src: string) => ` src="${src.replace(url, base)}/"`);
}
