import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

// What npm and pnpm note of all packages that they installed, in node_modules/.
const records = ['.package-lock.json', '.pnpm/lock.yaml'];

let known: string | undefined;

/**
 * A hash of the versions of all installed packages, for keys of what is kept between commands. Where an installer notes none, it is
 * another one in each process, so that nothing is kept.
 */
export function installedPackages(): string {
  known ??= hashOfRecord() ?? randomUUID();
  return known;
}

function hashOfRecord(): string | undefined {
  // Any package will do. Its first node_modules/ is that of the project, also where the engine is a package itself.
  const parts = createRequire(import.meta.url)
    .resolve('yaml')
    .split(path.sep);
  const folder = parts.slice(0, parts.indexOf('node_modules') + 1).join(path.sep);
  const record = records.map((name) => path.join(folder, name)).find((file) => existsSync(file));
  return record && createHash('sha256').update(readFileSync(record)).digest('base64');
}
