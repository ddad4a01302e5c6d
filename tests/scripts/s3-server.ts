import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server on this machine that stores objects as S3 does, and refuses what is not rightly signed. */
export interface S3Server {
  /** `http://127.0.0.1:…/bucket/images` */
  address: string;
  /** The objects by their paths, to be looked at and changed. */
  objects: Map<string, Buffer>;
  /** `PUT /bucket/…`, in the order in which they came; only what was rightly signed. */
  requests: string[];
  /** Answers that come before the right ones: a status, or the end of the connection. */
  failures: (number | 'hang up')[];
  /** Ends it before the test does. */
  close(): Promise<void>;
}

const bucket = '/bucket/';
export const credentials = {
  AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  AWS_REGION: 'ap-northeast-1',
} as const;

/** Starts a server, which ends with the test. */
export async function startS3(): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const [requests, failures]: [string[], S3Server['failures']] = [[], []];
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const failure = failures.shift();
    if (failure === 'hang up') {
      request.socket.destroy();
      return;
    }
    const refusal = refusalOf(request, body);
    if (failure) answer(response, failure, failure === 307 ? 'TemporaryRedirect' : 'SlowDown');
    else if (refusal) answer(response, 403, refusal);
    else {
      requests.push(`${request.method} ${request.url}`);
      serve(request, response, body, objects);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${bucket}images`, objects, requests, failures, close };
}

function serve(
  { method, url = '' }: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  objects: Map<string, Buffer>,
): void {
  const object = objects.get(url);
  if (!url.startsWith(bucket)) answer(response, 404, 'NoSuchBucket');
  else if (method === 'PUT') {
    objects.set(url, body);
    response.end();
  } else if (!object) answer(response, 404, 'NoSuchKey');
  else {
    response.setHeader('Content-Length', object.length);
    response.end(method === 'HEAD' ? undefined : object);
  }
}

function answer(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, {
    'Content-Type': 'application/xml',
    ...(status === 307 ? { Location: 'http://127.0.0.1:9/elsewhere' } : {}),
  });
  // What S3 says of a wrong signature repeats what was signed.
  response.end(
    `<?xml version="1.0"?><Error><Code>${code}</Code><AWSAccessKeyId>${credentials.AWS_ACCESS_KEY_ID}</AWSAccessKeyId></Error>`,
  );
}

/** Why a request is refused, by Signature Version 4 (https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html). */
function refusalOf(request: IncomingMessage, body: Buffer): string | undefined {
  const { authorization = '' } = request.headers;
  const [, key, day = '', region = '', service = '', signed = '', signature = ''] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      authorization,
    ) ?? [];
  if (!key) return 'AccessDenied';
  if (key !== credentials.AWS_ACCESS_KEY_ID) return 'InvalidAccessKeyId';
  if (region !== credentials.AWS_REGION || service !== 's3') return 'AuthorizationHeaderMalformed';
  const header = (name: string) => String(request.headers[name] ?? '').trim();
  const payload = header('x-amz-content-sha256');
  if (payload !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  const names = signed.split(';');
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => names.includes(name)))
    return 'AccessDenied';
  const canonical = [
    ...[request.method, request.url, ''],
    ...names.map((name) => `${name}:${header(name)}`),
    ...['', signed, payload],
  ].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', header('x-amz-date'), scope, sha256(canonical)].join('\n');
  const signing = [day, region, service, 'aws4_request'].reduce<string | Buffer>(
    hmac,
    `AWS4${credentials.AWS_SECRET_ACCESS_KEY}`,
  );
  const expected = hmac(signing, toSign);
  return timingSafeEqual(expected, Buffer.from(signature, 'hex')) ? undefined : 'SignatureDoesNotMatch';
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest();
