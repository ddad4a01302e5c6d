import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** How much of a page comes slowly, from its `<body>` on: more than what stands in a window. */
const most = 6000;

/** A server that passes on the site at `address`, its pages tag by tag, as to a browser that stops to paint at each. */
export async function serveSlowly(address: string) {
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url, address));
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'content-type': type });
    if (!type.startsWith('text/html')) {
      response.end(Buffer.from(await answer.arrayBuffer()));
      return;
    }
    const html = await answer.text();
    const start = html.indexOf('<body');
    response.write(html.slice(0, start));
    // The sheets come first.
    await pause(300);
    for (const piece of html.slice(start, start + most).split(/(?=<)/)) {
      response.write(piece);
      await pause(16);
    }
    response.end(html.slice(start + most));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (path: string) => `http://127.0.0.1:${port}${path}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
