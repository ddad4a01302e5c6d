import path from 'node:path';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import type { MarkdownProcessor } from 'astro/markdown';
import { collections } from '../../src/collections/register.ts';
import { listFiles } from '../../src/reader/content-folder.ts';
import { contributedFile, isModule, type MdxFolders, modulePath } from '../../src/reader/mdx-files.ts';
import { mdxProcessor } from '../../src/reader/mdx-processor.ts';

/**
 * Options for `@astrojs/mdx` to handle two kinds of MDX: contributors', which is never run, and that of the site's own
 * pages.
 */
export interface ContentMdx {
  /** For `mdx({ processor })`. */
  processor: MarkdownProcessor;
  /** Resolves the modules of contributors' MDX. */
  integration: AstroIntegration;
}

export function contentMdx(folders: MdxFolders): ContentMdx {
  let markdown: MarkdownProcessor | undefined;
  const ordinary = () => {
    if (!markdown) throw new Error('Astro has not been configured yet.');
    return markdown;
  };
  return {
    processor: mdxProcessor(folders, ordinary),
    integration: {
      name: 'kairan:content-mdx',
      hooks: {
        'astro:config:setup': ({ updateConfig }) => {
          updateConfig({ vite: { plugins: [moduleList(folders), modulesOf(folders)] } });
        },
        'astro:config:done': ({ config }) => {
          markdown = config.markdown.processor;
        },
      },
    },
  };
}

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * Vite plugin that lists the modules of MDX bodies for a build. Astro keeps its own list in `.astro/content-modules.mjs`, one for all
 * builds of a checkout, and does not write it again where nothing changed: two builds of different content folders, at once or in turn,
 * would each get the list of the other.
 */
function moduleList({ project, content }: MdxFolders): VitePlugin {
  const lists = new Set([path.join(project, '.astro/content-modules.mjs'), '\0astro:content-module-imports']);
  return {
    name: 'kairan:content-module-list',
    apply: 'build',
    transform: (_code, id) =>
      lists.has(path.normalize(id)) ? { code: listOf(content), map: null } : undefined,
  };
}

function listOf(content: string): string {
  const folders = Object.entries(collections).flatMap(([name, { files }]) =>
    files === 'mdx' ? [`${name}/`] : [],
  );
  const files = listFiles(content).flatMap(({ path: file }) =>
    file.endsWith('.mdx') && folders.some((folder) => file.startsWith(folder)) ? [modulePath(file)] : [],
  );
  const lines = files.map(
    (file) => `[${JSON.stringify(file)}, () => import(${JSON.stringify(deferred(file))})]`,
  );
  return `export default new Map([${lines.join(',\n')}]);`;
}

/** The id under which Astro renders the module of an entry (`contentModuleToId` of `astro/dist/content/utils.js`). */
function deferred(fileName: string): string {
  const module = 'astro:content-layer-deferred-module';
  const query = new URLSearchParams({ [module]: '', fileName, astroContentModuleFlag: 'true' });
  return `${module}?${query}`;
}

/** Vite plugin that resolves modules of contributors' MDX, for which there are no files at their paths. */
function modulesOf(folders: MdxFolders): VitePlugin {
  const isContributed = (id: string) => {
    const [file = ''] = id.split('?');
    return file.endsWith('.mdx') && contributedFile(file, folders) !== undefined;
  };
  return {
    name: 'kairan:content-mdx',
    enforce: 'pre',
    // Astro inserts a module of its own for imports that are to be rendered.
    resolveId: (id) => (isModule(id, folders) && !id.includes('astroRenderContent') ? id : undefined),
    // Empty, because the processor reads the file. Otherwise `@astrojs/mdx` would split off the front matter, with a
    // YAML parser that rejects some valid YAML, and would treat a thematic break as front matter.
    load: (id) => (isContributed(id) ? '' : undefined),
    hotUpdate({ file }) {
      if (!isContributed(file)) return;
      const id = path.join(folders.project, modulePath(path.relative(folders.content, file)));
      const module = this.environment.moduleGraph.getModuleById(id);
      if (module) this.environment.moduleGraph.invalidateModule(module);
      // No hot update: the page is reloaded once its record is available, too (reader/astro-loader.ts).
      return [];
    },
    // Astro adds a directive to the modules that it generates around MDX, about which Rolldown warns.
    onLog: (_level, { code, id }) =>
      code === 'MODULE_LEVEL_DIRECTIVE' && id?.includes('astroPropagatedAssets') ? false : undefined,
  };
}
