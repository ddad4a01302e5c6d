import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** The two kinds of files that may hold MDX, by their absolute folders. */
export interface MdxFolders {
  /** The project's. */
  project: string;
  /** What contributors write. */
  content: string;
}

// The content folder may be anywhere, and its path may hold `#` and `?`, which end the name of a module.
const moduleFolder = '@content';

/** Where Astro finds the module of a body in MDX, from the project's folder. `file` is its path in the content folder. */
export const modulePath = (file: string): string => `${moduleFolder}/${file}`;

/** True for the id of such a module. */
export const isModule = (id: string, { project }: MdxFolders): boolean =>
  isBelow(id, path.join(project, moduleFolder));

/** The file that contributors wrote behind the module `id`; undefined for MDX of the site's own code, in `src/`. */
export function contributedFile(id: string, folders: MdxFolders): string | undefined {
  const { project, content } = folders;
  if (isModule(id, folders)) return path.join(content, path.relative(path.join(project, moduleFolder), id));
  // Symbolic links lead nobody out of the content folder; what is nowhere that we know was not written by maintainers.
  const isContent = isBelow(id, content) || isBelow(real(id), real(content));
  return isContent || !isBelow(real(id), real(path.join(project, 'src'))) ? id : undefined;
}

function isBelow(file: string, folder: string): boolean {
  const way = path.relative(folder, file);
  return way !== '' && way.split(path.sep)[0] !== '..' && !path.isAbsolute(way);
}

const real = (name: string) => (existsSync(name) ? realpathSync.native(name) : path.resolve(name));
