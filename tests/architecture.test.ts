import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const project = path.resolve(import.meta.dirname, '..');

/** Every file below a folder, by its path from the project's root; what tools make is left out. */
function filesBelow(folder: string): string[] {
  const made = /^(node_modules|dist|\.git|\.cache|\.astro)$|^\..*\.kairan-/;
  return readdirSync(path.join(project, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (made.test(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(file) : entry.isFile() ? [file] : [];
  });
}

const textOf = (file: string) => readFileSync(path.join(project, file), 'utf8');

/** What a module imports, as it is written there: of a component, its front matter and its scripts count. */
function importsOf(file: string, text = textOf(file)): string[] {
  const scripts = [...text.matchAll(/^---\n([\s\S]*?)\n---|<script[^>]*>([\s\S]*?)<\/script>/g)];
  const code = file.endsWith('.astro')
    ? scripts.map(([, front, script]) => front ?? script).join('\n')
    : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

const code = [...filesBelow('src'), ...filesBelow('scripts')].filter((file) =>
  /\.(ts|astro|mjs|js)$/.test(file),
);

// The lowest first: a room may import from its own and from those before it.
const rooms = [
  ['lib'],
  ['strings'],
  ['collections'],
  ['reader'],
  ['community'],
  ['formats'],
  ['newsletter'],
  ['images'],
  ['site'],
  ['components', 'layouts', 'styles'],
  ['pages', 'styleguide'],
];
const doors: Record<string, string> = { 'src/content.config.ts': 'pages' };

/** The height of a file's room; commands stand beside the pages, which they may not import. */
function heightOf(file: string): number {
  const [top, folder = ''] = file.split('/');
  const room = doors[file] ?? (top === 'scripts' ? 'pages' : folder);
  return rooms.findIndex((each) => each.includes(room));
}

/** Imports that go up, or across from commands to pages: `src/lib/a.ts → src/pages/b.ts`. */
function wrongWays(files: readonly string[], read = textOf): string[] {
  return files.flatMap((file) =>
    importsOf(file, read(file)).flatMap((name) => {
      if (!name.startsWith('.')) return [];
      const target = path.posix.join(path.posix.dirname(file), name);
      const across = file.startsWith('scripts/') !== target.startsWith('scripts/');
      const up = heightOf(target) > heightOf(file) || (across && heightOf(target) === heightOf(file));
      return up || heightOf(target) < 0 ? [`${file} → ${target}`] : [];
    }),
  );
}

/** The modules that are loaded with one: not those that it asks for later, nor those of types. */
function loadedWith(file: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(file) || file.endsWith('.json')) return loaded;
  loaded.add(file);
  const running = textOf(file).replace(/^(?:import|export) type [^;]*;/gm, '');
  for (const [, name = ''] of running.matchAll(/^(?:import|export)\s(?:[^;']*\sfrom\s)?'(\.[^']+)'/gm))
    loadedWith(path.posix.join(path.posix.dirname(file), name), loaded);
  return loaded;
}

/** The files that lead back to themselves, whatever is imported: types too. Each circle as a sorted list. */
function circles(files: readonly string[], read = textOf): string[][] {
  const known = new Set(files);
  const targets = new Map(
    files.map((file) => [
      file,
      importsOf(file, read(file))
        .filter((name) => name.startsWith('.'))
        .map((name) => path.posix.join(path.posix.dirname(file), name))
        .filter((target) => known.has(target)),
    ]),
  );
  const reached = new Map(files.map((file) => [file, reachedFrom(file, targets)]));
  const inCircles = files.filter((file) => reached.get(file)?.has(file));
  const groups = Map.groupBy(inCircles, (file) =>
    inCircles
      .filter((other) => reached.get(file)?.has(other) && reached.get(other)?.has(file))
      .sort()
      .join(' '),
  );
  return [...groups.keys()].map((group) => group.split(' '));
}

function reachedFrom(file: string, targets: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...(targets.get(file) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(targets.get(next) ?? []));
  }
  return reached;
}

describe('imports', () => {
  test('never go in circles', () => {
    expect(circles(code)).toEqual([]);
  });

  test('that go in a circle are found, those of types too', () => {
    const round: Record<string, string> = {
      'src/lib/a.ts': "import { b } from './b.ts';",
      'src/lib/b.ts': "import type { C } from './c.ts';",
      'src/lib/c.ts': "export { a } from './a.ts';",
      'src/lib/d.ts': "import { a } from './a.ts';",
    };
    const found = circles(Object.keys(round), (file) => round[file] ?? '');
    expect(found).toEqual([['src/lib/a.ts', 'src/lib/b.ts', 'src/lib/c.ts']]);
  });

  test('go one way: lib, strings, collections, reader, community, formats, newsletter, images, site, components, pages', () => {
    expect(code.length).toBeGreaterThan(80);
    expect(code.filter((file) => heightOf(file) < 0)).toEqual([]);
    expect(wrongWays(code)).toEqual([]);
  });

  test('that go another way are found', () => {
    const wrong: Record<string, string> = {
      'src/lib/a.ts': "import { x } from '../strings/x.ts';",
      'src/community/b.ts': "export { type X } from '../formats/x.ts';",
      'src/components/C.astro':
        "---\nimport X from '../layouts/X.astro';\nimport y from '../pages/y.ts';\n---\n<p />",
      'src/reader/d.ts': "const x = await import('../../scripts/x.ts');",
      'scripts/e.ts':
        "import type { X } from '../src/pages/x.ts';\nimport y from './y.ts';\nimport '../src/formats/z.ts';",
      'src/pages/f.ts':
        "// import x from '../../scripts/x.ts';\nconst y = \"import z from '../../scripts/z.ts'\";",
    };
    expect(wrongWays(Object.keys(wrong), (file) => wrong[file] ?? '')).toEqual([
      'src/lib/a.ts → src/strings/x.ts',
      'src/community/b.ts → src/formats/x.ts',
      'src/components/C.astro → src/pages/y.ts',
      'src/reader/d.ts → scripts/x.ts',
      'scripts/e.ts → src/pages/x.ts',
    ]);
  });

  test('end in the name of a file that is there', () => {
    const lost = code.flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        // `a.css?inline` is that file in another way.
        .map((name) => path.posix.join(path.posix.dirname(file), name.replace(/\?\w+$/, '')))
        .filter((target) => !statSync(path.join(project, target), { throwIfNoEntry: false })?.isFile()),
    );
    expect(lost).toEqual([]);
  });

  test('of Astro itself stand only where pages are made', () => {
    const allowed = /^src\/(?:pages|layouts|components)\/|^src\/content\.config\.ts$/;
    const others = code.filter((file) => !allowed.test(file));
    expect(others.filter((file) => importsOf(file).some((name) => name.startsWith('astro:')))).toEqual([]);
    expect(code.some((file) => importsOf(file).some((name) => name.startsWith('astro:')))).toBe(true);
  });

  test('of modules that read, write or ask stand only in the reader, the images, the pages and the commands', () => {
    const harmless = new Set([
      'path',
      'path/posix',
      'process',
      'url',
      'util',
      'buffer',
      'crypto',
      'module',
      'timers',
      'string_decoder',
    ]);
    const io = new Set(
      builtinModules.filter((name) => !harmless.has(name)).flatMap((name) => [name, `node:${name}`]),
    );
    const allowed = /^src\/(?:reader|images|pages)\/|^scripts\//;
    const found = code
      .filter((file) => !allowed.test(file))
      .flatMap((file) => importsOf(file).flatMap((name) => (io.has(name) ? [`${file} → ${name}`] : [])));
    expect(found).toEqual([]);
    expect(io.has('node:fs')).toBe(true);
  });

  test('of what writes files stand in one place, for all commands that write what people would miss', () => {
    const writing = /\b(?:write|append|copy|cp|createWrite|mkdir)(?:File|Stream)?(?:Sync)?\b/;
    // Flags of locks, caches of pictures, a site moved to another disk; what is measured and photographed in folders of its own.
    const others =
      /^scripts\/(?:write-file|site\/(?:build-lock|staging-folder|site-writer)|maintainers\/(?:bench|screenshots|reproducible)\/.*)\.ts$|^src\/(?:images\/image-store|reader\/(?:cache-file|make-folder|prepared-pictures))\.ts$/;
    const found = code
      .filter((file) => !others.test(file))
      .filter((file) =>
        [...textOf(file).matchAll(/import \{([^}]*)\} from 'node:fs(?:\/promises)?'/g)].some(
          ([, names = '']) => writing.test(names),
        ),
      );
    expect(found).toEqual([]);
    expect(writing.test('existsSync, mkdirSync')).toBe(true);
  });

  test('of what reads content are not what a command waits for that is called in a wrong way', () => {
    const commands = code.filter((file) =>
      /^scripts\/(?:check|dev|newsletter|preview|newsletter\/\w+-command)\.ts$/.test(file),
    );
    expect(commands.length).toBe(9);
    const slow = ['src/reader/read-content.ts', 'src/collections/register.ts', 'src/lib/markdown.ts'];
    const found = commands.flatMap((file) => slow.filter((each) => loadedWith(file).has(each)));
    expect(found).toEqual([]);
    expect(loadedWith('scripts/check/check-folder.ts')).toContain(slow[0]);
  });

  test('of packages are of those that package.json names', () => {
    const { dependencies, devDependencies } = packages();
    const known = new Set([...dependencies, ...devDependencies]);
    const found = code.flatMap((file) =>
      importsOf(file)
        .filter((name) => /^@?[a-z]/.test(name) && !/^(?:node|astro|virtual):|^@content\//.test(name))
        .map((name) =>
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        )
        .filter((name) => !known.has(name) && !builtinModules.includes(name))
        .map((name) => `${file} → ${name}`),
    );
    // Types come with the packages they belong to.
    expect(found.filter((each) => !/→ (?:mdast|hast|geojson|topojson-specification)$/.test(each))).toEqual(
      [],
    );
  });
});

function packages(): { dependencies: string[]; devDependencies: string[] } {
  const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<string, object>;
  return {
    dependencies: Object.keys(dependencies ?? {}),
    devDependencies: Object.keys(devDependencies ?? {}),
  };
}

test('a file is known by its name alone: no two modules share one, but for routes, which are addresses', () => {
  const modules = code.filter((file) => !file.startsWith('src/pages/'));
  const names = Map.groupBy(modules, (file) => path.posix.basename(file));
  expect([...names.values()].filter((files) => files.length > 1)).toEqual([]);
});

describe('docs/architecture.md', () => {
  const section =
    textOf('docs/architecture.md')
      .split(/^## /m)
      .find((each) => each.startsWith('Dependencies')) ?? '';
  const { dependencies, devDependencies } = packages();

  test('says why there is each package that a site is made with', () => {
    const reasonOf = (name: string) => {
      const row = section.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${name}\``));
      return row?.split('|')[2]?.trim() ?? '';
    };
    expect(dependencies.filter((name) => !/\w{3}/.test(reasonOf(name)))).toEqual([]);
  });

  test('names each package that the work on it needs', () => {
    expect(devDependencies.filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
  });

  test('names nothing that is not there', () => {
    const known = [...dependencies, ...devDependencies];
    const named = [...section.matchAll(/^\| (.*?) \|/gm)].flatMap(
      ([, cell = '']) => cell.match(/(?<=`)[^`,]+(?=`)/g) ?? [],
    );
    expect(named.filter((name) => !known.includes(name.trim()) && name.trim() !== '')).toEqual([]);
  });
});

describe('the repository', () => {
  const texts = filesBelow('.').filter((file) =>
    /\.(ts|astro|mjs|js|json|md|mdx|yaml|yml|css|svg|txt|sh)$|(^|\/)[^.]+$|\.npmrc$/.test(file),
  );

  test('names no registry of packages, and no folder of the machine it was written on', () => {
    const host = /\bregistry\.[a-z0-9-]+\.[a-z]{2,}/i;
    const lock = /"resolved":/;
    const here = [project, homedir()].filter((folder) => folder.length > 4).map((folder) => `${folder}/`);
    const found = texts.filter((file) => {
      const text = textOf(file);
      const locked = file === 'package-lock.json' && lock.test(text);
      return locked || host.test(text) || here.some((folder) => text.includes(folder));
    });
    expect(texts.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
});
