import type { CommandWords } from '../../src/strings/command-words.ts';
import { UsageError } from '../command-line/arguments.ts';

/** Options of commands that start a server. */
export const serverOptions = {
  port: { type: 'string', valueHint: '4321' },
  host: { type: 'string', valueHint: '127.0.0.1' },
} as const;

const usualPort = 4321;

/** Where a server listens. */
export interface ServerPlace {
  port: number;
  host: string;
}

/** Host and port, validated. Throws a UsageError. */
export function placeOf(
  { port, host }: { port?: string | undefined; host?: string | undefined },
  words: CommandWords,
): ServerPlace {
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) {
    throw new UsageError(words.notAPort(port));
  }
  return { port: port === undefined ? usualPort : Number(port), host: host || '127.0.0.1' };
}
