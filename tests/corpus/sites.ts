import { execFileSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { builtOnce } from '../built-once.ts';
import { coderdojo } from './convert-coderdojo.ts';
import { nordics } from './convert-nordics.ts';
import { vimJp } from './convert-vim-jp.ts';
import { corpusNow } from './reading.ts';
import { corpusFolder } from './sources.ts';

const project = path.resolve(import.meta.dirname, '../..');

const conversions = {
  coderdojo,
  'vim-jp': vimJp,
  'cloud-native-nordics': nordics,
} as const;

/** A community of the data sets as a site: its content folder, and what was built from it. */
export interface CorpusSite {
  content: string;
  output: string;
  /** Seconds that the build took; 0 when an earlier run had built the very same. */
  seconds: number;
}

/**
 * Builds a mended data set with `npm run build`, once: every test of this run and of later ones gets the same folder
 * until the engine, the converters or the place of the data change. Throws with the command's words if it fails.
 */
export function corpusSite(name: keyof typeof conversions): CorpusSite {
  const inputs = { files: ['tests/corpus'], words: [corpusFolder, corpusNow] };
  const began = performance.now();
  const { folder, fresh } = builtOnce(name, inputs, (place) => {
    const site = placesIn(place);
    conversions[name](site.content, { mend: true });
    build(site);
  });
  return { ...placesIn(folder), seconds: fresh ? (performance.now() - began) / 1000 : 0 };
}

const placesIn = (folder: string) => ({
  content: path.join(folder, 'content'),
  output: path.join(folder, 'dist'),
});

/** Builds a content folder with `npm run build`, as it is at `now`. Throws with the command's words if it fails. */
export function build({
  content,
  output,
  now = corpusNow,
}: {
  content: string;
  output: string;
  now?: string;
}): void {
  const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  // Vitest's own would make Astro think that it is being tested.
  for (const name of ['NODE_ENV', 'VITEST', 'MODE', 'DEV', 'PROD', 'TEST']) delete env[name];
  execFileSync(path.join(project, 'node_modules/.bin/node'), ['scripts/build.ts', '--lang', 'en'], {
    cwd: project,
    env: { ...env, CI: 'true', KAIRAN_CONTENT: content, KAIRAN_OUT: output, KAIRAN_NOW: now },
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
