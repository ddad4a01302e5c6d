import path from 'node:path';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import type { MarkdownProcessor } from 'astro/markdown';
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
          updateConfig({ vite: { plugins: [modulesOf(folders)] } });
        },
        'astro:config:done': ({ config }) => {
          markdown = config.markdown.processor;
        },
      },
    },
  };
}

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

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
