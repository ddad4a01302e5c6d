import { spawnSync } from 'node:child_process';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '../..');

/** The instant at which the tests look at the sample community. */
export const testNow = '2026-11-21T09:00:00+09:00';

/** Builds a content folder as `npm run build` does. Throws with what it printed when that fails. */
export function buildSite(content: string, out: string, env: Record<string, string> = {}): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(project, 'scripts/build.ts')], {
    cwd: project,
    encoding: 'utf8',
    env: {
      ...process.env,
      CI: 'true',
      KAIRAN_NOW: testNow,
      KAIRAN_CONTENT: content,
      KAIRAN_OUT: out,
      ...env,
    },
  });
  if (status !== 0) throw new Error(`build of ${content} ended with ${status}\n${stdout}${stderr}`);
}
