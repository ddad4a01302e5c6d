import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { terminalLanguage } from '../../src/reader/content-language.ts';
import { commandWords } from '../../src/strings/command-words.ts';

/** Name of the integration that marks a build started by `npm run build`. */
export const ownBuild = 'kairan:own-build';

/** Address and content of the site. */
interface Site {
  /** The address in community.yaml, ending in a slash. */
  url: string;
  /** Absolute path. */
  content: string;
}

/**
 * Hosts that recognise Astro run `astro build`. Astro alone would empty the output before it knows whether the site can
 * be built, so the call is replaced by `npm run build`: the same checks, messages and exit code.
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
