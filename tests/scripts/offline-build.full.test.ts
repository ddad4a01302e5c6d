import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withoutNetwork } from '../../scripts/maintainers/reproducible/without-network.ts';
import { project, temporaryFolder, tinyContent } from './run.ts';

const way = withoutNetwork();
// CI must not pass without having looked; elsewhere, a system without network namespaces is no fault.
const isCi = process.env.CI !== undefined && process.env.CI !== '';
if (!way)
  process.stderr.write('No network namespace can be made here: the build without a network is not tested.\n');

test.skipIf(!way && !isCi)(
  'a site is checked and built without any network, once packages are installed',
  () => {
    if (!way) throw new Error('CI needs unshare(1), as root, with user namespaces or through sudo.');
    const env = {
      ...process.env,
      KAIRAN_CONTENT: tinyContent(),
      KAIRAN_OUT: path.join(temporaryFolder(), 'site'),
      KAIRAN_CACHE: '',
    };
    const [program = '', ...before] = way;
    for (const script of ['check.ts', 'build.ts']) {
      const args = [...before, process.execPath, path.join(project, 'scripts', script)];
      const { status, stdout, stderr } = spawnSync(program, args, { cwd: project, encoding: 'utf8', env });
      expect(status, stdout + stderr).toBe(0);
    }
  },
);
