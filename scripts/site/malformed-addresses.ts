import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';

/** Answers 400 to malformed addresses such as `/%` in the development server; Astro would report them as errors of the site. */
export const malformedAddresses: AstroIntegration = {
  name: 'kairan:malformed-addresses',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'kairan:malformed-addresses',
              // Astro puts its own middleware first when the server is configured; `post` puts this one before it.
              enforce: 'post',
              configureServer:
                ({ middlewares }) =>
                () =>
                  void middlewares.stack.unshift({ route: '', handle: refuse }),
            },
          ],
        },
      });
    },
  },
};

function refuse({ url = '/' }: IncomingMessage, response: ServerResponse, next: () => void): void {
  const [pathname = ''] = url.split('?');
  if (isWellFormed(pathname)) next();
  else response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end('400\n');
}

function isWellFormed(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}
