import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';

/** The development server answers 400 to addresses such as `/%`, of which Astro would make an error of the site. */
export const malformedAddresses: AstroIntegration = {
  name: 'kairan:malformed-addresses',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'kairan:malformed-addresses',
              // Astro puts its own middleware at the front when the server is configured; this one comes before it.
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
