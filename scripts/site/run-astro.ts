import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { closeImageMakers } from '../../src/images/image-maker.ts';
import { ownBuild } from './bare-build.ts';
import { imagesLast } from './images-last.ts';

/** What a site is made of, and in which language its maker is spoken to; paths are absolute. */
export interface AstroRun {
  project: string;
  content: string;
  language: string;
}

/** How all commands start Astro: in this process, with its log in our hands. */
export function astroConfig(
  { project, content, language }: AstroRun,
  mode: 'development' | 'production',
): AstroInlineConfig {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Astro would keep another value, and a build with drafts in it is nobody's wish.
  process.env.NODE_ENV = mode;
  process.env.KAIRAN_CONTENT = content;
  process.env.KAIRAN_LANG = language;
  // Astro takes some paths from the working folder, wherever its root is.
  process.chdir(project);
  return {
    root: project,
    logger: { entrypoint: pathToFileURL(`${import.meta.dirname}/astro-log.ts`) },
  };
}

/** Builds the site into `folder`. `onCache` hears where Astro keeps its cache. Throws what Astro throws. */
export async function runAstroBuild(
  config: AstroInlineConfig,
  folder: string,
  onCache: (folder: string) => void,
): Promise<void> {
  const tellCache: AstroIntegration = {
    name: ownBuild,
    hooks: { 'astro:config:done': ({ config }) => onCache(fileURLToPath(config.cacheDir)) },
  };
  const { build } = await import('astro');
  try {
    await build({ ...config, outDir: folder, integrations: [tellCache, imagesLast] });
  } finally {
    // Pages that wait for an image fail now, instead of coming late when one has failed.
    await closeImageMakers();
  }
}
