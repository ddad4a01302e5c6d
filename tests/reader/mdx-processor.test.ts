import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MarkdownProcessor } from 'astro/markdown';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { components } from '../../src/collections/newsletter-components.ts';
import { contributedFile } from '../../src/reader/mdx-files.ts';
import { mdxProcessor } from '../../src/reader/mdx-processor.ts';
import { ContentError } from '../../src/reader/problem.ts';
import { refused, shown } from '../hostile/mdx-attacks.ts';
import { write } from '../sample.ts';

/** A project with its content folder elsewhere, and what the processor makes of files in both. */
function door(files: Record<string, string>) {
  const home = mkdtempSync(path.join(tmpdir(), 'kairan-mdx-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const folders = { project: path.join(home, 'project'), content: path.join(home, 'words') };
  write(home, files);
  const ordinary = {
    name: 'ordinary',
    options: {},
    createRenderer: async () => ({ render: vi.fn() }),
    createMdxRenderer: async () => ({ process: async (code: string) => ({ code: `ordinary ${code}` }) }),
  } as unknown as MarkdownProcessor;
  const process = async (id: string, text = '') => {
    const renderer = await mdxProcessor(folders, () => ordinary).createMdxRenderer?.({}, { optimize: false });
    if (!renderer) throw new Error('There is no renderer.');
    return (await renderer.process(text, path.join(home, id), {})).code;
  };
  return { home, folders, process };
}

/** What is made of one body, as Astro asks for it. */
const made = (body: string) =>
  door({ 'words/pages/x.mdx': `---\ntitle: x\n---\n${body}` }).process('project/@content/pages/x.mdx');

/** Whatever a module does besides calling components by name with literals; nothing of a module that is inert. */
function deeds(code: string): string[] {
  const source = ts.createSourceFile('x.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found: string[] = [];
  const names = new Set(['Text', ...Object.keys(components)]);
  const isLiteral = (node: ts.Node): boolean => {
    if (ts.isStringLiteral(node) || ts.isNumericLiteral(node)) return true;
    if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
    return (
      ts.isObjectLiteralExpression(node) &&
      node.properties.every(
        (each) =>
          ts.isPropertyAssignment(each) &&
          ts.isStringLiteral(each.name) &&
          each.name.text !== '__proto__' &&
          isLiteral(each.initializer),
      )
    );
  };
  const isChildren = (node: ts.Node): boolean =>
    ts.isPropertyAssignment(node) &&
    node.name.getText() === 'children' &&
    ts.isArrayLiteralExpression(node.initializer) &&
    node.initializer.elements.every(isCall);
  const isGiven = (node: ts.Node): boolean =>
    ts.isObjectLiteralExpression(node) &&
    node.properties.every((each) =>
      ts.isSpreadAssignment(each) ? isLiteral(each.expression) : isChildren(each),
    );
  const isCall = (node: ts.Node): boolean => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'jsx') return false;
    const [callee, given, ...more] = node.arguments;
    if (!callee || !given || more.length > 0) return false;
    const isNamed =
      ts.isElementAccessExpression(callee) &&
      callee.expression.getText() === 'components' &&
      ts.isStringLiteral(callee.argumentExpression) &&
      names.has(callee.argumentExpression.text);
    return (isNamed || callee.getText() === 'Fragment') && isGiven(given);
  };
  const isExpected = (statement: ts.Statement): boolean => {
    const text = statement.getText();
    if (ts.isImportDeclaration(statement))
      return text === "import { Fragment, jsx } from 'astro/jsx-runtime';";
    if (text === 'export const getHeadings = () => [];') return true;
    if (ts.isVariableStatement(statement)) {
      const [declared] = statement.declarationList.declarations;
      return declared?.name.getText() === 'frontmatter' && isLiteral(declared.initializer ?? declared);
    }
    const [body] = (ts.isFunctionDeclaration(statement) && statement.body?.statements) || [];
    return !!body && ts.isReturnStatement(body) && !!body.expression && isCall(body.expression);
  };
  for (const statement of source.statements) if (!isExpected(statement)) found.push(statement.getText());
  return found;
}

/** What a module asks for when it is rendered: the names of components, each with what it was given. */
async function asked(code: string): Promise<{ name: string; given: Record<string, unknown> }[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kairan-mdx-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'module.mjs');
  writeFileSync(
    file,
    code.replace("'astro/jsx-runtime'", JSON.stringify(import.meta.resolve('astro/jsx-runtime'))),
  );
  const module = (await import(pathToFileURL(file).href)) as {
    default(props: { components: unknown }): { type: unknown; props: { children: unknown[] } };
  };
  const named = new Proxy({}, { get: (_, name) => name });
  const calls: { name: string; given: Record<string, unknown> }[] = [];
  const walk = (nodes: unknown[]) => {
    for (const { type, props } of nodes as { type: string; props: Record<string, unknown> }[]) {
      const { children = [], ...given } = props;
      calls.push({ name: type, given });
      walk(children as unknown[]);
    }
  };
  const root = module.default({ components: named });
  // Of anything but an element, Astro makes an empty article.
  expect(root.type).toBe(Symbol.for('astro:fragment'));
  walk(root.props.children);
  return calls;
}

const global = globalThis as { kairanAttacked?: unknown };

describe('contributors’ MDX', () => {
  test('becomes calls of components by name, each with its place and what the writer gave it', async () => {
    const body = `Hello {/* you */}\n\n<Note title="t">\n\nInside\n\n<Events>\n\n- a: *see* you\n- b\n\n</Events>\n\n</Note>\n\nBye`;
    const code = await made(body);
    expect(deeds(code)).toEqual([]);
    expect(await asked(code)).toEqual([
      { name: 'Text', given: { at: [0] } },
      { name: 'Note', given: { at: [1], props: { title: 't' }, items: [] } },
      { name: 'Text', given: { at: [1, 0] } },
      {
        name: 'Events',
        given: {
          at: [1, 1],
          props: {},
          items: [
            { id: 'a', words: 'see you' },
            { id: 'b', words: '' },
          ],
        },
      },
      { name: 'Text', given: { at: [2] } },
    ]);
  });

  test('that would run something is refused, with its place', async () => {
    expect(Object.keys(refused).length).toBeGreaterThan(40);
    for (const [name, body] of Object.entries(refused)) {
      const error = await made(body).then(
        (code) => new Error(`${name} became ${code}`),
        (thrown: unknown) => thrown,
      );
      expect(error, name).toBeInstanceOf(ContentError);
      const { problems, line } = error as ContentError & { line: number };
      expect(line, name).toBeGreaterThan(3);
      expect(line, name).toBe(problems[0]?.line);
      expect(problems[0]?.file, name).toMatch(/words\/pages\/x\.mdx$/);
      expect(String(error), name).toContain(`x.mdx:${line}:`);
    }
  });

  test('that only looks like it stays text', async () => {
    for (const [name, { body }] of Object.entries(shown)) {
      const code = await made(body);
      expect(deeds(code), name).toEqual([]);
      expect((await asked(code)).length, name).toBeGreaterThan(0);
    }
    expect(global.kairanAttacked).toBeUndefined();
  });

  test('whatever is written: inert, or refused', async () => {
    const pieces = [...Object.values(refused), ...Object.values(shown).map(({ body }) => body)].flatMap(
      (text) => text.split(/(?<=[\s{}<>"'`])/),
    );
    const { home, process } = door({ 'words/pages/x.mdx': '' });
    const texts = fc.array(
      fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 3 })),
      {
        maxLength: 12,
      },
    );
    let inert = 0;
    await fc.assert(
      fc.asyncProperty(texts, async (parts) => {
        writeFileSync(path.join(home, 'words/pages/x.mdx'), parts.join(''));
        const code = await process('project/@content/pages/x.mdx').catch((error: unknown) => {
          if (error instanceof ContentError) return undefined;
          throw error;
        });
        if (code === undefined) return;
        inert++;
        expect(deeds(code)).toEqual([]);
      }),
      { numRuns: 150, seed: 20261129 },
    );
    expect(inert).toBeGreaterThan(10);
    expect(global.kairanAttacked).toBeUndefined();
  });

  test('is found to do something where a module does', () => {
    const head = "import { Fragment, jsx } from 'astro/jsx-runtime';\n";
    const module = (call: string) =>
      `${head}export default function MDXContent({ components }) { return ${call}; }`;
    const inner = (call: string) => module(`jsx(Fragment, { children: [${call}] })`);
    expect(deeds(inner('jsx(components["Text"], { ...{"at":[0]} })'))).toEqual([]);
    for (const call of [
      'jsx(components["Text"], { ...{"at":[run()]} })',
      'jsx(components["Other"], { ...{"at":[0]} })',
      'jsx("script", { ...{"at":[0]} })',
      'jsx(components["Text"], { ...run })',
      'jsx(components["Text"], { ...{"__proto__":{}} })',
      'jsx(components["Text"], { "set:html": "x" })',
      'jsx(components[run()], { ...{"at":[0]} })',
      '(run(), jsx(components["Text"], { ...{"at":[0]} }))',
    ])
      expect(deeds(inner(call)), call).toHaveLength(1);
    expect(deeds(`${head}import 'x';`)).toHaveLength(1);
    expect(deeds(module('[jsx(components["Text"], { ...{"at":[0]} })]'))).toHaveLength(1);
  });

  test('leaves the front matter out, which could name a layout', async () => {
    const { process } = door({ 'words/pages/x.mdx': '---\ntitle: x\nlayout: ../../Evil.astro\n---\nhello' });
    const code = await process('project/@content/pages/x.mdx');
    expect(deeds(code)).toEqual([]);
    expect(code).not.toContain('layout');
  });

  test('of an unreadable file is refused', async () => {
    const { home, process } = door({ 'words/pages/x.mdx': '' });
    writeFileSync(path.join(home, 'words/pages/x.mdx'), Buffer.from('\x8a\x82\xe7\x82', 'latin1'));
    await expect(process('project/@content/pages/x.mdx')).rejects.toThrow(/x\.mdx:1:1/);
  });
});

describe('whose MDX it is', () => {
  const files = {
    'project/src/pages/own.mdx': '{1 + 1}',
    'project/docs/note.mdx': '{1 + 1}',
    'words/pages/x.mdx': '{1 + 1}',
    'project/src/words/y.mdx': '{1 + 1}',
  };

  test('only files in src/ may run', async () => {
    const { process } = door(files);
    expect(await process('project/src/pages/own.mdx', '{1 + 1}')).toBe('ordinary {1 + 1}');
    for (const id of ['project/@content/pages/x.mdx', 'words/pages/x.mdx', 'project/docs/note.mdx'])
      await expect(process(id, 'hello'), id).rejects.toThrow(ContentError);
  });

  test('a content folder in src/ is contributors’ all the same', () => {
    const { home } = door(files);
    const folders = { project: path.join(home, 'project'), content: path.join(home, 'project/src/words') };
    expect(contributedFile(path.join(home, 'project/src/words/y.mdx'), folders)).toMatch(/y\.mdx$/);
    expect(contributedFile(path.join(home, 'project/src/pages/own.mdx'), folders)).toBeUndefined();
  });

  test('symbolic links make nobody a maintainer', () => {
    const { home, folders } = door(files);
    symlinkSync(path.join(home, 'words/pages/x.mdx'), path.join(home, 'project/src/pages/linked.mdx'));
    symlinkSync(path.join(home, 'words'), path.join(home, 'also-words'));
    mkdirSync(path.join(home, 'elsewhere'));
    expect(contributedFile(path.join(home, 'project/src/pages/linked.mdx'), folders)).toBeDefined();
    const through = { ...folders, content: path.join(home, 'also-words') };
    expect(contributedFile(path.join(home, 'words/pages/x.mdx'), through)).toBeDefined();
    for (const id of ['project/src/../docs/note.mdx', 'project/src-of-others/z.mdx', 'elsewhere/z.mdx'])
      expect(contributedFile(path.join(home, id), folders), id).toBeDefined();
  });
});
