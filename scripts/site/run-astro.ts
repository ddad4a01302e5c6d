import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { closeImageMakers } from '../../src/images/image-maker.ts';
import { ownBuild } from './bare-build.ts';
import { imagesLast } from './images-last.ts';

/** Content and address of a site, and the language for messages; paths are absolute. */
export interface AstroRun {
  project: string;
  content: string;
  language: string;
}

/** The configuration with which all commands start Astro, in this process, with its log redirected. */
export function astroConfig(
  { project, content, language }: AstroRun,
  mode: 'development' | 'production',
): AstroInlineConfig {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Astro keeps an existing NODE_ENV; `development` in a build would publish drafts.
  process.env.NODE_ENV = mode;
  process.env.KAIRAN_CONTENT = content;
  process.env.KAIRAN_LANG = language;
  // Astro resolves some paths against the working directory instead of its root.
  process.chdir(project);
  return {
    root: project,
    logger: { entrypoint: pathToFileURL(`${import.meta.dirname}/astro-log.ts`) },
  };
}

/** Builds the site into `folder`. Calls `onCache` with Astro's cache folder. Rethrows Astro's errors. */
export async function runAstroBuild(
  config: AstroInlineConfig,
  folder: string,
  onCache: (folder: string) => void,
): Promise<void> {
  const reportCache: AstroIntegration = {
    name: ownBuild,
    hooks: { 'astro:config:done': ({ config }) => onCache(fileURLToPath(config.cacheDir)) },
  };
  const { build } = await import('astro');
  try {
    await build({ ...config, outDir: folder, integrations: [reportCache, imagesLast] });
  } finally {
    // Pages that wait for an image fail now, instead of being written late after a failure.
    await closeImageMakers();
  }
}
