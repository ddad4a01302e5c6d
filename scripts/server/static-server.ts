import { createReadStream, realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import send from 'send';
import { markerIn } from '../site/output-folder.ts';
import { listen, type Running } from './listen-on-port.ts';

/** What to serve, and where. */
export interface ServerOptions {
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
  folder: string;
}

/** Serves a built site as a plain host would, at the path it was built for. */
export function serve({
  folder,
  host = '127.0.0.1',
  port = 0,
  compress = false,
}: ServerOptions): Promise<Running> {
  const base = new URL(markerIn(folder)?.url ?? 'https://example.org/').pathname;
  const server = createServer((request, response) => {
    answer({ request, response, folder }, decodeURI(base), compress);
  });
  return listen(server, { host, port, base });
}

function answer(exchange: Exchange, base: string, compress: boolean): void {
  const { request, response, folder } = exchange;
  const [, wanted = '/', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? [];
  const pathname = decoded(wanted);
  const file = pathname && fileWithin(folder, pathname, base);
  if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, { Allow: 'GET, HEAD' });
  else if (!pathname?.startsWith('/')) refuse(response, 400);
  else if (base !== '/' && (pathname === '/' || `${pathname}/` === base))
    redirect(response, encodeURI(base) + query);
  else if (file === undefined) sendNotFound(exchange);
  else if (compress && texts[path.extname(file)]) sendCompressed(exchange, file);
  else
    sendFile(exchange, file)
      // A path that begins with two slashes would lead to another host.
      .on('directory', () => redirect(response, `${wanted.replace(/^\/+/, '/')}/${query}`))
      .pipe(response);
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

/** What a path of the site leads to, relative to the folder; undefined where nothing is, or a link leads out of the folder. */
function fileWithin(folder: string, pathname: string, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const file = pathname.slice(base.length) + (pathname.endsWith('/') ? 'index.html' : '');
  try {
    const [own, real] = [realpathSync(folder), realpathSync(path.join(folder, file))];
    return real.startsWith(own + path.sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Texts by their endings: all are UTF-8, which the server is to say. */
const texts: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** What is said of every file. The next build may change any, so browsers are to ask each time, but those whose names come from what is in them. */
function describe(response: ServerResponse, file: string): void {
  const isNamedByContent = path.basename(path.dirname(file)) === '_astro';
  response.setHeader('Cache-Control', isNamedByContent ? 'max-age=31536000, immutable' : 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  const text = texts[path.extname(file).toLowerCase()];
  if (text) response.setHeader('Content-Type', `${text}; charset=utf-8`);
}

function sendFile({ request, response, folder }: Exchange, file: string, acceptRanges = true) {
  return send(request, encodeURI(file), {
    root: folder,
    dotfiles: 'allow',
    index: false,
    cacheControl: false,
    acceptRanges,
  })
    .on('file', (_, { size }) => shortenSuffix(request, size))
    .on('headers', describe)
    .on('error', ({ status, headers }: { status: number; headers?: Record<string, string> }) => {
      if (response.headersSent) response.destroy();
      else refuse(response, status, headers);
    });
}

/** "The last 500 bytes" of a shorter file are all of it (RFC 9110, 14.1.2), which range-parser 1.3 calls unsatisfiable. */
function shortenSuffix({ headers }: IncomingMessage, size: number): void {
  const [, last = '0'] = /^bytes=-(\d+)$/.exec(headers.range ?? '') ?? [];
  if (Number(last) > size) headers.range = 'bytes=0-';
}

function sendNotFound(exchange: Exchange): void {
  exchange.response.statusCode = 404;
  sendFile(exchange, '404.html', false).pipe(exchange.response);
}

function sendCompressed({ request, response, folder }: Exchange, file: string): void {
  describe(response, file);
  response.setHeader('Content-Encoding', 'gzip');
  if (request.method === 'HEAD') response.end();
  else pipeline(createReadStream(path.join(folder, file)), createGzip(), response, () => response.destroy());
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location }).end();
}

/** Answers with a status and nothing else; what was said of a file before is taken back. */
function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}
