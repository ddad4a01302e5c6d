import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { AstroMetadata, MarkdownProcessor, MdxRenderer, MdxRenderResult } from 'astro/markdown';
import { displayPath } from './content-folder.ts';
import { terminalLanguage } from './content-language.ts';
import { decode } from './decode-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { contributedFile, type MdxFolders } from './mdx-files.ts';
import { moduleOf } from './mdx-module.ts';
import { parseBody } from './parse-body.ts';
import { ContentError, type Problem } from './problem.ts';
import { report } from './report-problems.ts';

/**
 * The processor for `@astrojs/mdx`. For contributors' MDX it generates calls of our components (mdx-module.ts), or
 * throws a ContentError; contributed code is never run. MDX of the site's own code is compiled by `ordinary`, Astro's
 * Markdown processor, which is known once Astro is configured.
 */
export function mdxProcessor(folders: MdxFolders, ordinary: () => MarkdownProcessor): MarkdownProcessor {
  return {
    name: 'kairan',
    options: {},
    createRenderer: (shared) => ordinary().createRenderer(shared),
    async createMdxRenderer(shared, options) {
      let trusted: Promise<MdxRenderer> | undefined;
      return {
        async process(text, id, frontMatter) {
          const file = contributedFile(id, folders);
          if (file !== undefined) return contributedModule(file, folders.content);
          trusted ??= ordinaryRenderer(ordinary(), shared, options);
          return (await trusted).process(text, id, frontMatter);
        },
      };
    },
  };
}

type CreateRenderer = NonNullable<MarkdownProcessor['createMdxRenderer']>;

function ordinaryRenderer(processor: MarkdownProcessor, ...asked: Parameters<CreateRenderer>) {
  if (!processor.createMdxRenderer) throw new Error(`The processor "${processor.name}" knows no MDX.`);
  return processor.createMdxRenderer(...asked);
}

/** Metadata for Astro: the module has no scripts, no islands and nothing for the head. */
const astroMetadata: AstroMetadata = {
  hydratedComponents: [],
  clientOnlyComponents: [],
  serverComponents: [],
  scripts: [],
  propagation: 'none',
  containsHead: false,
  pageOptions: {},
};

function contributedModule(file: string, content: string): MdxRenderResult {
  const { blocks, source, problems } = readBody(file);
  const [first] = problems;
  if (!first) return { code: moduleOf(blocks, source), astroMetadata };
  const language = terminalLanguage(content, process.env.KAIRAN_LANG);
  const error = new ContentError(problems, `\n${report(problems, 'terminal', language)}`);
  // `@astrojs/mdx` passes these properties on to the error overlay.
  throw Object.assign(error, { line: first.line, column: first.column });
}

/** Parses the body of a file by itself. Front matter and references are checked where records are read. */
function readBody(name: string) {
  const file = displayPath(name);
  const decoded = decode(readFileSync(name));
  if ('code' in decoded) return { blocks: [], source: '', problems: [{ file, field: '', ...decoded }] };
  const parts = splitFrontMatter(decoded.text);
  const source = parts?.body ?? decoded.text;
  const parsed = parseBody(source, true);
  const problems: Problem[] = parsed.problems.map((problem) => ({
    ...{ ...problem, file },
    line: problem.line + (parts?.bodyLine ?? 1) - 1,
  }));
  return { blocks: parsed.blocks, source, problems };
}
