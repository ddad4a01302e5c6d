import { cpSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { project } from './og/project-folder.ts';

const parts = ['src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies the engine into a new folder, with the project's packages: Astro keeps notes in the folder that it runs in, which
 * may be in use. Files for which `keeps` is false are left out.
 */
export function copyEngine(folder: string, keeps: (file: string) => boolean = () => true): void {
  for (const part of parts)
    cpSync(path.join(project, part), path.join(folder, part), { recursive: true, filter: keeps });
  symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
}
