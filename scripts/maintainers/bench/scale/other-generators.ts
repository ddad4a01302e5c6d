import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { type Run, runCommand } from '../measure-command.ts';

/** Another generator, installed and ready. */
export interface Generator {
  /** In the names of its figures. */
  key: 'eleventy' | 'hugo';
  name: string;
  version: string;
  /** Builds a new site of trivial Markdown pages from nothing, then again after an edit of one page. */
  measure(folder: string, pages: number): Promise<{ cold: Run; edit: Run }>;
}

/** Generators that could be installed, and for each of the others the reason why not. */
export interface Generators {
  ready: Generator[];
  leftOut: string[];
}

const minutes = 60_000;

/** Installs Eleventy and Hugo into a folder through npm. Where Hugo cannot be installed, one on the PATH serves. */
export async function installGenerators(folder: string): Promise<Generators> {
  const ready: Generator[] = [];
  const leftOut: string[] = [];
  for (const [name, open] of Object.entries({ Eleventy: openEleventy, Hugo: openHugo })) {
    try {
      ready.push(await open(path.join(folder, name)));
    } catch (error) {
      leftOut.push(`${name} could not be installed, so it is left out: ${reasonOf(error as Error)}`);
    }
  }
  return { ready, leftOut };
}

/** The last line of what a command said that gives a reason, or what is wrong with starting it. */
export const reasonOf = ({ message }: Error): string =>
  message
    .split('\n')
    .filter((line) => /\w/.test(line) && !line.includes('complete log of this run'))
    .at(-1)
    ?.trim() ?? '';

async function openEleventy(folder: string): Promise<Generator> {
  await install(folder, '@11ty/eleventy@3');
  const version = installedVersion(folder, '@11ty/eleventy');
  const command = [process.execPath, path.join(folder, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'];
  return {
    key: 'eleventy',
    name: 'Eleventy',
    version,
    async measure(site, pages) {
      write(site, '_includes/page.njk', layout('{{ title }}', '{{ content | safe }}'));
      write(site, 'pages/pages.json', '{"layout":"page.njk"}');
      writePages(site, 'pages', pages);
      // In a process of its own, `--incremental` stops at the first page that it has not read yet (3.1.8).
      const build = () => runCommand(command, {}, site);
      const cold = await build();
      editPage(site, 'pages');
      return { cold, edit: await build() };
    },
  };
}

async function openHugo(folder: string): Promise<Generator> {
  const program = await hugoProgram(folder);
  const { stdout } = await promisify(execFile)(program, ['version']);
  return {
    key: 'hugo',
    name: 'Hugo',
    version: /v([\d.]+)/.exec(stdout)?.[1] ?? stdout.trim(),
    async measure(site, pages) {
      const kinds = ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'];
      write(
        site,
        'hugo.toml',
        `baseURL = "https://bench.example/"\ndisableKinds = ${JSON.stringify(kinds)}\n`,
      );
      write(site, 'layouts/_default/single.html', layout('{{ .Title }}', '{{ .Content }}'));
      writePages(site, 'content', pages);
      const build = () => runCommand([program], {}, site);
      const cold = await build();
      editPage(site, 'content');
      return { cold, edit: await build() };
    },
  };
}

/** The npm package fetches the program when it is installed, from a host that may be out of reach. */
async function hugoProgram(folder: string): Promise<string> {
  try {
    await install(folder, 'hugo-extended@0');
    const name = process.platform === 'win32' ? 'hugo-extended.cmd' : 'hugo-extended';
    const program = path.join(folder, 'node_modules/.bin', name);
    await promisify(execFile)(program, ['version']);
    return program;
  } catch (error) {
    const isOnPath = await promisify(execFile)('hugo', ['version']).then(
      () => true,
      () => false,
    );
    if (isOnPath) return 'hugo';
    throw error;
  }
}

async function install(folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  write(folder, 'package.json', '{"private":true,"type":"module"}');
  await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', name], {
    cwd: folder,
    timeout: 5 * minutes,
    shell: process.platform === 'win32',
  });
}

function installedVersion(folder: string, name: string): string {
  const card = path.join(folder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(card, 'utf8')) as { version: string }).version;
}

function writePages(site: string, folder: string, pages: number): void {
  for (let id = 0; id < pages; id++) write(site, `${folder}/p${id}.md`, page(id, 'Nothing else.'));
}

const editPage = (site: string, folder: string) => write(site, `${folder}/p0.md`, page(0, 'Something else.'));

const page = (id: number, text: string) => `---\ntitle: Page ${id}\n---\n${text}\n`;

const layout = (title: string, content: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><h1>${title}</h1>${content}</body></html>
`;

function write(folder: string, name: string, text: string): void {
  const file = path.join(folder, name);
  if (!existsSync(path.dirname(file))) mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
