import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Run, run } from './measure-command.ts';
import { project } from './og/project-folder.ts';

/** Builds an Astro project in `folder` that has nothing but this number of trivial pages. */
export function buildBareAstro(folder: string, pages: number): Promise<Run> {
  mkdirSync(path.join(folder, 'src/pages'), { recursive: true });
  symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(path.join(folder, 'src/pages/[id].astro'), trivialPage(pages));
  const astro = path.join(project, 'node_modules/astro/bin/astro.mjs');
  return run([astro, 'build', '--root', folder], { ASTRO_TELEMETRY_DISABLED: '1' }, folder);
}

const trivialPage = (pages: number) => `---
export const getStaticPaths = () => Array.from({ length: ${pages} }, (_, id) => ({ params: { id: String(id) } }));
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{Astro.params.id}</title></head>
<body><h1>Page {Astro.params.id}</h1><p>Nothing else.</p></body></html>
`;
