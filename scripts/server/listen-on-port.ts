import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A running server. */
export interface Running {
  /** Its address with the base path. */
  url: string;
  port: number;
  /** Stops it, including open connections. */
  close(): Promise<void>;
}

const tries = 100;

/**
 * Starts a server on the first free port from `port` on. Throws the error of `listen` when there is none (EADDRINUSE),
 * when the address does not belong to this machine (EADDRNOTAVAIL, ENOTFOUND) or the port is not allowed (EACCES).
 */
export async function listen(
  server: Server,
  { host, port, base }: { host: string; port: number; base: string },
): Promise<Running> {
  // Never: a client may send its next request just when its idle connection is closed, and would get an error.
  server.keepAliveTimeout = 0;
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

// Browsers cannot open the wildcard address.
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
