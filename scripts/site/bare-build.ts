import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { terminalLanguage } from '../../src/reader/content-language.ts';
import { commandWords } from '../../src/strings/commands.ts';

/** The integration by which a build is known that `npm run build` has begun. */
export const ownBuild = 'kairan:own-build';

/** Where the site is to be, and what it is built from. */
interface Site {
  /** The address in community.yaml, with a slash at its end. */
  url: string;
  /** The content folder, absolute. */
  content: string;
}

/**
 * Hosts that recognise Astro run `astro build` by themselves. Astro alone would empty the output before it knows whether the new
 * site can be built, so that call becomes the one of `npm run build`: the same checks, the same words, the same exit code.
 */
export const bareBuild = ({ url, content }: Site): AstroIntegration => ({
  name: 'kairan:bare-build',
  hooks: {
    'astro:config:setup': ({ command, config }) => {
      if (command !== 'build' || config.integrations.some(({ name }) => name === ownBuild)) return;
      const asked = new URL(`${config.base}/`.replace(/\/+$/, '/'), config.site).href;
      if (asked !== url) {
        process.stderr.write(`${commandWords(terminalLanguage(content)).addressElsewhere(asked, url)}\n`);
        process.exit(2);
      }
      const project = fileURLToPath(config.root);
      const pinned = path.join(project, 'node_modules/.bin/node');
      const node = existsSync(pinned) ? pinned : process.execPath;
      const output = fileURLToPath(config.outDir);
      const { status } = spawnSync(node, [path.join(project, 'scripts/build.ts')], {
        cwd: project,
        env: { ...process.env, KAIRAN_CONTENT: content, KAIRAN_OUT: output },
        stdio: 'inherit',
      });
      process.exit(status ?? 1);
    },
  },
});
