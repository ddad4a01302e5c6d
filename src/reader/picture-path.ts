import path from 'node:path';
import { decodeAddress } from '../lib/urls.ts';

/**
 * Path in the content folder of the image that the file at `from` calls `value`. `remote` for an address of another
 * site, `outside` for a path that leads out of the folder.
 */
export function picturePath(value: string, from: string): { path: string } | 'remote' | 'outside' {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(value)) return 'remote';
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(from), decodeAddress(value)));
  const leadsOut = /^\.\.(?:\/|$)/.test(target) || path.posix.isAbsolute(value) || value.includes('\\');
  return leadsOut ? 'outside' : { path: target };
}
