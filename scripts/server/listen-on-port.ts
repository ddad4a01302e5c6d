import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server at work. */
export interface Running {
  /** Where the site is, with its base path. */
  url: string;
  port: number;
  /** Stops it, open connections included. */
  close(): Promise<void>;
}

const tries = 100;

/**
 * Starts a server on the first free port from `port` on. Throws what `listen` throws when there is none (EADDRINUSE),
 * when the address is not of this machine (EADDRNOTAVAIL, ENOTFOUND) or the port is not allowed (EACCES).
 */
export async function listen(
  server: Server,
  { host, port, base }: { host: string; port: number; base: string },
): Promise<Running> {
  // On a busy machine a program may need longer than Node's five seconds until it asks again. A connection that is closed just then is
  // an error to whoever asks, and here nobody has to be kept from holding one open.
  server.keepAliveTimeout = 120_000;
  for (let next = port; ; next++) {
    try {
      await attempt(server, next, host);
      break;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || next - port >= tries || next >= 65_535) throw error;
    }
  }
  const { port: used } = server.address() as AddressInfo;
  return {
    url: `http://${nameOf(host)}:${used}${base}`,
    port: used,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

// "Every address" is none that a browser can open.
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function attempt(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
