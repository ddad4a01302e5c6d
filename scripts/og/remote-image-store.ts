import { createHash } from 'node:crypto';
import process from 'node:process';
import { AwsClient } from 'aws4fetch';

/** Link images on another machine, by cache key. All functions reject with a RemoteFailure. */
export interface RemoteStore {
  /** Without credentials or query, to be shown: `https://s3.example.org/bucket/images/`. */
  readonly address: string;
  has(key: string): Promise<boolean>;
  read(key: string): Promise<Uint8Array | undefined>;
  write(key: string, image: Uint8Array): Promise<void>;
}

/** A request that was refused or had no answer. The reason is a status with the code of S3, or a code of the system. */
export class RemoteFailure extends Error {
  readonly reason: string;
  constructor(reason: string, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

/** What is wrong with the settings; each has its wording in `og.storeFault`. */
export type StoreFault = 'address' | 'insecure' | 'credentials';

/** Address of the bucket, and of a folder in it: `https://s3.example.org/bucket/images`. */
export const storeVariable = 'KAIRAN_IMAGE_STORE';

/**
 * The store that the environment names: its address in KAIRAN_IMAGE_STORE, credentials and region in the variables of
 * all AWS tools. Undefined when there is none; a fault when a setting is missing or cannot be used.
 */
export function remoteStore(env: NodeJS.ProcessEnv = process.env): RemoteStore | StoreFault | undefined {
  const written = env[storeVariable];
  if (!written) return undefined;
  const folder = folderAt(written);
  if (typeof folder === 'string') return folder;
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (!accessKeyId || !secretAccessKey) return 'credentials';
  const region = env.AWS_REGION || env.AWS_DEFAULT_REGION;
  const client = new AwsClient({
    ...{ accessKeyId, secretAccessKey, service: 's3', retries: 5 },
    ...(env.AWS_SESSION_TOKEN ? { sessionToken: env.AWS_SESSION_TOKEN } : {}),
    ...(region ? { region } : {}),
  });
  return openStore(folder, client);
}

/** An address with a bucket in its path or host, by HTTPS; without it only on this machine. */
function folderAt(written: string): URL | StoreFault {
  const url = URL.parse(written);
  if (!url || !/^https?:$/.test(url.protocol)) return 'address';
  // A password in the address would be printed with it.
  if (url.username || url.password || url.search || url.hash) return 'address';
  const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol === 'http:' && !isLocal) return 'insecure';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function openStore(folder: URL, client: AwsClient): RemoteStore {
  const request = (method: string, key: string, body?: Uint8Array<ArrayBuffer>) =>
    send(client, new URL(`${key.slice(0, 2)}/${key}.png`, folder), method, body);
  return {
    address: folder.href,
    has: async (key) => (await request('HEAD', key)) !== undefined,
    read: (key) => request('GET', key),
    async write(key, image) {
      const stored = await request('PUT', key, new Uint8Array(image));
      if (!stored) throw new RemoteFailure('404');
    },
  };
}

// Twice the longest time that a small file was seen to take, with all attempts.
const longest = 60_000;
// What a busy network loses is asked for again; aws4fetch itself repeats what the server is too busy for (429, 5xx).
const attempts = 3;

/** Sends a signed request. Returns the body of the answer, or undefined when there is no such object. */
async function send(
  client: AwsClient,
  url: URL,
  method: string,
  body: Uint8Array<ArrayBuffer> | undefined,
  attempt = 1,
): Promise<Uint8Array | undefined> {
  try {
    const response = await client.fetch(url, {
      method,
      headers: {
        'X-Amz-Content-Sha256': sha256(body ?? ''),
        ...(body ? { 'Content-Type': 'image/png' } : {}),
      },
      ...(body ? { body } : {}),
      // A signed request is for this server alone.
      redirect: 'manual',
      signal: AbortSignal.timeout(longest),
    });
    const answer = new Uint8Array(await response.arrayBuffer());
    if (response.ok) return answer;
    const code = errorCode(answer);
    if (response.status === 404 && code !== 'NoSuchBucket') return undefined;
    throw new RemoteFailure(`${response.status} ${code}`.trim());
  } catch (error) {
    if (error instanceof RemoteFailure) throw error;
    if (attempt < attempts) return send(client, url, method, body, attempt + 1);
    throw new RemoteFailure(networkCode(error as Error), error);
  }
}

/** The code in an error of S3. The rest of it is not shown: it repeats what was signed. */
function errorCode(answer: Uint8Array): string {
  return /<Code>(\w{1,64})<\/Code>/.exec(Buffer.from(answer).toString('latin1', 0, 4_096))?.[1] ?? '';
}

/** `ECONNREFUSED` of what `fetch` tells as "fetch failed". */
function networkCode({ name, cause }: Error): string {
  const { code, message } = (cause ?? {}) as NodeJS.ErrnoException;
  return code ?? message ?? name;
}

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
