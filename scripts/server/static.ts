import { createReadStream, existsSync, realpathSync, type Stats, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { createGzip } from 'node:zlib';
import { markerIn } from '../site/output-folder.ts';
import { contentType } from './content-types.ts';
import { listen, type Running } from './listen.ts';

/** What to serve, and where. */
export interface Asked {
  /** A built site. */
  folder: string;
  /** 127.0.0.1 if not given. */
  host?: string;
  /** The first port to try; 0, which is any that is free, if not given. */
  port?: number;
  /** Compress texts, as most hosts do. */
  compress?: boolean;
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  compress: boolean;
}

/** Serves a built site as a plain host would, at the path it was built for. */
export function serve({ folder, host = '127.0.0.1', port = 0, compress = false }: Asked): Promise<Running> {
  const base = new URL(markerIn(folder)?.url ?? 'https://example.org/').pathname;
  const server = createServer((request, response) => {
    try {
      answer({ request, response, compress }, folder, base);
    } catch {
      response.writeHead(500).end();
    }
  });
  return listen(server, { host, port, base });
}

function answer(exchange: Exchange, folder: string, base: string): void {
  const { request, response } = exchange;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [wanted = '/', query] = (request.url ?? '/').split('?');
  const found = find(wanted, folder, base);
  if ('location' in found) {
    const location = query === undefined ? found.location : `${found.location}?${query}`;
    response.writeHead(found.status, { Location: location }).end();
  } else if ('file' in found) {
    send(exchange, found.file, 200);
  } else if (found.status === 404 && existsSync(path.join(folder, '404.html'))) {
    send(exchange, path.join(folder, '404.html'), 404);
  } else {
    response.writeHead(found.status, { 'Content-Type': contentType('status.txt') }).end(`${found.status}\n`);
  }
}

type Found = { file: string } | { status: number; location: string } | { status: 400 | 404 };

const missing: Found = { status: 404 };

/** The file behind a path of the site; a folder is its index.html, at the address with a slash. */
function find(wanted: string, folder: string, base: string): Found {
  const pathname = decoded(wanted);
  if (pathname === undefined || !pathname.startsWith('/')) return { status: 400 };
  if (base !== '/' && (pathname === '/' || `${pathname}/` === base)) return { status: 302, location: base };
  if (!pathname.startsWith(base)) return missing;
  const file = path.join(folder, pathname.slice(base.length));
  const stats = statsWithin(folder, file);
  if (!stats) return missing;
  if (!stats.isDirectory()) return pathname.endsWith('/') ? missing : { file };
  const index = path.join(file, 'index.html');
  if (!statsWithin(folder, index)?.isFile()) return missing;
  // A path that begins with two slashes would lead to another host.
  return pathname.endsWith('/')
    ? { file: index }
    : { status: 302, location: `${wanted.replace(/^\/+/, '/')}/` };
}

/** The path in plain characters, or undefined for one that no browser would send: `..`, `\`, a NUL, half a `%`. */
function decoded(wanted: string): string | undefined {
  try {
    const pathname = decodeURIComponent(wanted);
    const odd = pathname.includes('\0') || pathname.includes('\\') || pathname.split('/').includes('..');
    return odd ? undefined : pathname;
  } catch {
    return undefined;
  }
}

/** What stands at `file`, unless a link leads out of the folder. */
function statsWithin(folder: string, file: string): Stats | undefined {
  try {
    const real = realpathSync(file);
    const own = realpathSync(folder);
    return real === own || real.startsWith(own + path.sep) ? statSync(real) : undefined;
  } catch {
    return undefined;
  }
}

/** The next build may change any file, so browsers are to ask each time, but those whose names come from what is in them. */
const freshness = (file: string) =>
  path.basename(path.dirname(file)) === '_astro' ? 'max-age=31536000, immutable' : 'no-cache';

function send({ request, response, compress }: Exchange, file: string, status: number): void {
  const { size, mtimeMs } = statSync(file);
  const tag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const headers = { ETag: tag, 'Cache-Control': freshness(file), 'X-Content-Type-Options': 'nosniff' };
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const type = contentType(file);
  const smaller = compress && /^text\/|json|xml|javascript/.test(type);
  const how = smaller ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': size };
  response.writeHead(status, { ...headers, 'Content-Type': type, ...how });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const bytes = createReadStream(file).on('error', () => response.destroy());
  if (smaller) bytes.pipe(createGzip()).pipe(response);
  else bytes.pipe(response);
}
