import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { withoutNetwork } from '../../scripts/maintainers/reproducible/without-network.ts';
import { project, temporaryFolder, tinyContent } from './run.ts';

const preload = pathToFileURL(path.join(import.meta.dirname, 'refuse-network.ts')).href;
const refused = ['env', `NODE_OPTIONS=--import ${preload}`];
// Where no network namespace can be made, as in some containers, Node itself refuses.
const namespace = withoutNetwork();
if (!namespace)
  process.stderr.write('No network namespace can be made here: Node refuses connections instead.\n');

const connecting = [
  process.execPath,
  '-e',
  "fetch('http://127.0.0.1:8099').catch((e) => console.log(String(e.cause)))",
];

test('what refuses connections refuses them', () => {
  const [program = '', ...args] = [...refused, ...connecting];
  expect(spawnSync(program, args, { encoding: 'utf8' }).stdout).toContain('There is no network here');
});

test.each(namespace ? [namespace, refused] : [refused])(
  'a site is checked and built without any network, once packages are installed (%s)',
  (...way) => {
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
