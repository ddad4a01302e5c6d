import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect } from 'vitest';
import { project } from './run.ts';

/** True where a test can give a command a terminal: https://man7.org/linux/man-pages/man1/script.1.html */
export const hasTerminal = process.platform === 'linux' && existsSync('/usr/bin/script');

/** A command on a terminal, and what somebody answers: its questions in order, each with the keys that are pressed. */
export async function answerOnTerminal(
  call: string,
  content: string,
  answers: readonly (readonly [question: string, keys: string])[],
): Promise<{ code: number; output: string }> {
  const command = `stty cols 100 rows 40; "${process.execPath}" scripts/${call}`;
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: project,
    env: { ...process.env, KAIRAN_CONTENT: content, KAIRAN_NOW: '2026-11-21T09:00:00+09:00' },
  });
  const ended = new Promise<number>((resolve) => child.once('close', resolve));
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  for (const [question, keys] of answers) {
    await expect.poll(() => output, { timeout: 120_000 }).toContain(question);
    child.stdin.write(keys);
  }
  return { code: await ended, output };
}
