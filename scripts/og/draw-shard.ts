import process from 'node:process';
import pc from 'picocolors';
import type { Community } from '../../src/community/record-types.ts';
import { displayPath } from '../../src/reader/content-folder.ts';
import type { CommandWords } from '../../src/strings/command-words.ts';
import { Progress } from '../command-line/progress.ts';
import { exit, projectFolder, UsageError } from '../command-line/run-command.ts';
import { cardsOf, DrawingFailure, fillImageStore, imageFolder, UnwritableCache } from './fill-image-store.ts';
import { readShard, type Shard } from './image-shard.ts';
import { RemoteFailure, type RemoteStore, remoteStore, storeVariable } from './remote-image-store.ts';

/** Options of `npm run og --` that say which single image is to be made, and where. */
const ofOneImage = ['target', 'locale', 'format', 'out', 'open'] as const;

/** The shard that `--shard` asks for. Throws a UsageError when there is none such, or an option goes with one image only. */
export function shardAsked(
  args: { shard?: string | undefined } & {
    [Name in (typeof ofOneImage)[number]]?: string | boolean | undefined;
  },
  words: CommandWords,
): Shard | undefined {
  if (args.shard === undefined) return undefined;
  const shard = readShard(args.shard);
  if (!shard) throw new UsageError(words.og.badShard(args.shard));
  const other = ofOneImage.find((name) => args[name] !== undefined);
  if (other)
    throw new UsageError(words.og.shardAlone(other === 'target' ? String(args.target) : `--${other}`));
  return shard;
}

export interface ShardOrder {
  community: Community;
  /** Absolute path. */
  content: string;
  shard: Shard;
  words: CommandWords;
  json: boolean | undefined;
  /** Only count the images. */
  dryRun: boolean | undefined;
}

/** Draws the link images of a shard into the caches, and tells what was done. Returns the exit code. */
export async function drawShard({ words, ...order }: ShardOrder): Promise<number> {
  const { community, content, shard, json, dryRun } = order;
  const remote = remoteAsked(words);
  const places = [displayPath(imageFolder(projectFolder)), ...(remote ? [remote.address] : [])];
  const part = { community, content, project: projectFolder, shard, remote };
  const print = (result: object, text: string) =>
    process.stdout.write(json ? `${JSON.stringify({ shard: partName(shard), ...result })}\n` : `${text}\n`);
  if (dryRun) {
    const images = cardsOf(part).size;
    print({ images }, words.og.wouldFill(images, partName(shard), places.join(words.comma)));
    return exit.success;
  }
  const progress = new Progress();
  try {
    const onProgress = (done: number, all: number) => progress.update(words.imagesDone(done, all));
    const { images, drawn, fetched, sent } = await fillImageStore({ ...part, onProgress });
    progress.end();
    print(
      { images, drawn, fetched, sent },
      pc.green(words.og.filled(images, partName(shard), drawn, fetched, sent, places.join(words.comma))),
    );
    return exit.success;
  } catch (error) {
    progress.end();
    process.stderr.write(`${pc.red(failureText(error, remote, words))}\n`);
    return exit.problems;
  }
}

const partName = ({ number, count }: Shard) => `${number}/${count}`;

function remoteAsked(words: CommandWords): RemoteStore | undefined {
  const remote = remoteStore();
  if (typeof remote === 'string') throw new UsageError(words.og.storeFault[remote](storeVariable));
  return remote;
}

/** The text for a failure that people can do something about; other errors are thrown again. */
function failureText(error: unknown, remote: RemoteStore | undefined, words: CommandWords): string {
  if (error instanceof RemoteFailure) return words.og.storeFailed(remote?.address ?? '', error.reason);
  if (error instanceof UnwritableCache) return words.og.cacheUnwritable(displayPath(error.message));
  if (error instanceof DrawingFailure) return error.message;
  throw error;
}
