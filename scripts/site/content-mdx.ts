import path from 'node:path';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import type { MarkdownProcessor } from 'astro/markdown';
import { contributedFile, isModule, type MdxFolders, modulePath } from '../../src/reader/mdx-files.ts';
import { mdxProcessor } from '../../src/reader/mdx-processor.ts';

/** What lets `@astrojs/mdx` have two kinds of MDX: contributors', which is never run, and that of the site's own pages. */
export interface ContentMdx {
  /** For `mdx({ processor })`. */
  processor: MarkdownProcessor;
  /** Finds the modules of contributors' MDX. */
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

/** The Vite plugin for modules of contributors' MDX, of which there is nothing on the disk. */
function modulesOf(folders: MdxFolders): VitePlugin {
  const isContributed = (id: string) => {
    const [file = ''] = id.split('?');
    return file.endsWith('.mdx') && contributedFile(file, folders) !== undefined;
  };
  return {
    name: 'kairan:content-mdx',
    enforce: 'pre',
    // Astro puts a module of its own where it asks for one to render.
    resolveId: (id) => (isModule(id, folders) && !id.includes('astroRenderContent') ? id : undefined),
    // The processor reads the file. Otherwise `@astrojs/mdx` would take out its front matter, with a reader of YAML that refuses
    // some that is right, and would take a rule for front matter.
    load: (id) => (isContributed(id) ? '' : undefined),
    hotUpdate({ file }) {
      if (!isContributed(file)) return;
      const id = path.join(folders.project, modulePath(path.relative(folders.content, file)));
      const module = this.environment.moduleGraph.getModuleById(id);
      if (module) this.environment.moduleGraph.invalidateModule(module);
      // The page is loaded again when its record is there too (reader/astro-loader.ts).
      return [];
    },
    // Astro marks the modules that it puts around MDX with a directive of its own.
    onLog: (_level, { code, id }) =>
      code === 'MODULE_LEVEL_DIRECTIVE' && id?.includes('astroPropagatedAssets') ? false : undefined,
  };
}
