import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Absolute folders of the two kinds of MDX files. */
export interface MdxFolders {
  /** The project's folder. */
  project: string;
  /** The content folder, which contributors edit. */
  content: string;
}

// A fixed prefix, because the path of the content folder may contain `#` and `?`, which end a module id.
const moduleFolder = '@content';

/**
 * The path, relative to the project, under which Astro imports the module of an MDX body. `file` is its path in the
 * content folder.
 */
export const modulePath = (file: string): string => `${moduleFolder}/${file}`;

/** Whether a module id is such a path. */
export const isModule = (id: string, { project }: MdxFolders): boolean =>
  isBelow(id, path.join(project, moduleFolder));

/** The contributor's file for the module `id`; undefined for MDX of the site's own code in `src/`. */
export function contributedFile(id: string, folders: MdxFolders): string | undefined {
  const { project, content } = folders;
  if (isModule(id, folders)) return path.join(content, path.relative(path.join(project, moduleFolder), id));
  // Symbolic links are resolved, so that they cannot lead out of the content folder; files outside of `src/` are
  // treated as contributed.
  const isContent = isBelow(id, content) || isBelow(real(id), real(content));
  return isContent || !isBelow(real(id), real(path.join(project, 'src'))) ? id : undefined;
}

function isBelow(file: string, folder: string): boolean {
  const way = path.relative(folder, file);
  return way !== '' && way.split(path.sep)[0] !== '..' && !path.isAbsolute(way);
}

const real = (name: string) => (existsSync(name) ? realpathSync.native(name) : path.resolve(name));
