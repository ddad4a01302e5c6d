import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import type { BuildSetup } from './build-conditions.ts';

/** Thrown when a build ended with Problems or a failure; the message is what it printed. */
export class BuildFailed extends Error {}

/** Builds a site in a process of its own, with nothing of this process's settings but what the setup says. */
export async function runBuild(setup: BuildSetup, now: string): Promise<void> {
  const { project, content, publicFolder, output, before } = setup;
  const command = [...before, process.execPath, path.join(project, 'scripts/build.ts'), '--no-record'];
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      KAIRAN_NOW: now,
      KAIRAN_CONTENT: content,
      KAIRAN_OUT: output,
      KAIRAN_PUBLIC: publicFolder ?? '',
      KAIRAN_CACHE: '',
      ...setup.env,
    },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new BuildFailed(printed.trim());
}
