import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fieldPages } from '../scripts/maintainers/docs/field-pages.ts';
import { pictureFiles } from '../scripts/maintainers/screenshots/page-pictures.ts';
import { metricNames } from '../src/collections/metric-names.ts';
import { components } from '../src/collections/newsletter-components.ts';
import { strings } from '../src/collections/strings.ts';
import { headersFile } from '../src/formats/site-files/security-headers.ts';
import { parseBody } from '../src/reader/parse-body.ts';

const project = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(project, file), 'utf8');

test.each(Object.entries(fieldPages()))(
  '%s says what the schemas say (npm run docs writes it)',
  (file, text) => {
    expect(read(file)).toBe(text);
  },
);

test('links between the pages of the project lead somewhere', () => {
  const broken = allPages().flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:|contact:)([^)#\s]+)/g)]
      .map(([, target = '']) => path.join(path.dirname(page), target))
      .filter((target) => !existsSync(path.join(project, target)))
      .map((target) => `${page} → ${target}`),
  );
  expect(broken).toEqual([]);
});

test('docs/architecture.md leads from a file to what readers see, and each link opens where it says', () => {
  const walk = read('docs/architecture.md')
    .split(/^## /m)
    .find((each) => each.startsWith('From a file'));
  const steps = [...(walk ?? '').matchAll(/\[`(\w+)`\]\(\.\.\/([^)]+)\)/g)];
  const lost = steps.filter(([, name = '', file = '']) => {
    const exported = new RegExp(`^export (?:async )?(?:function|const) ${name}\\b`, 'm');
    return file.endsWith('.astro') ? !file.endsWith(`/${name}.astro`) : !exported.test(read(file));
  });
  expect(lost).toEqual([]);
  expect(steps.length).toBeGreaterThanOrEqual(10);
});

test('pictures are those that npm run screenshots takes, and each is shown somewhere', () => {
  const shown = new Set(
    allPages().flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)\s]+\.(?:webp|png|jpe?g|svg))\)/g)].map(([, target = '']) =>
        path.posix.join(path.posix.dirname(page), target),
      ),
    ),
  );
  expect([...shown].sort()).toEqual(pictureFiles().sort());
});

test.each(['docs/security-headers.md', 'docs/ja/security-headers.md'])(
  '%s tells servers what _headers tells hosts',
  (file) => {
    const text = read(file);
    const lines = headersFile('/').matchAll(/^ {2}(?!Cache-Control)([\w-]+): (.+)$/gm);
    const headers = new Set([...lines].map(([, name = '', value = '']) => `${name}: ${value}`));
    // Those of pages and those of pictures.
    expect([...headers].filter((each) => each.startsWith('Content-Security-Policy: '))).toHaveLength(2);
    for (const header of headers) {
      const value = header.slice(header.indexOf(':') + 2);
      expect(text.split(value).length - 1, header).toBe(3);
    }
  },
);

test('every page for volunteers exists in both languages', () => {
  const english = pagesOf('docs').filter((page) => page !== 'docs/architecture.md');
  expect(pagesOf('docs/ja').map((page) => page.replace('/ja/', '/'))).toEqual(english);
});

test.each(['docs/add-a-language.md', 'docs/ja/add-a-language.md'])(
  '%s shows wording as it may be written',
  (file) => {
    const blocks = [...read(file).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);
    const written = blocks.filter((yaml) => !yaml.includes('locales:'));
    expect(written.length).toBeGreaterThanOrEqual(4);
    for (const yaml of written) expect(strings.schema.safeParse(parse(yaml)).error?.issues ?? []).toEqual([]);
  },
);

describe('docs/scaling.md', () => {
  const workflowsIn = (file: string) =>
    [...read(file).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => parse(yaml));

  test('has a workflow whose machines draw all parts, and one that builds with what they drew', () => {
    const [{ jobs, permissions }] = workflowsIn('docs/scaling.md');
    expect(permissions).toEqual({ contents: 'read' });
    const { shard } = jobs.images.strategy.matrix;
    const drawing = jobs.images.steps.find(({ run = '' }) => run.includes('--shard'));
    const [, count] = /^npm run og -- --shard \$\{\{ matrix\.shard \}\}\/(\d+)$/.exec(drawing.run) ?? [];
    expect(shard).toEqual(Array.from({ length: Number(count) }, (_, index) => index + 1));
    for (const { env, needs } of [jobs.images, jobs.build]) {
      expect(env.KAIRAN_NOW).toBe('$' + '{{ needs.now.outputs.now }}');
      expect([needs].flat()).toContain('now');
    }
    const uses = (name: string, steps: { uses?: string; with?: Record<string, unknown> }[]) =>
      steps.find((step) => step.uses?.startsWith(`actions/${name}@`))?.with;
    expect(uses('upload-artifact', jobs.images.steps)).toMatchObject({
      path: '.cache/og',
      'include-hidden-files': true,
    });
    expect(uses('download-artifact', jobs.build.steps)).toMatchObject({
      path: '.cache/og',
      'merge-multiple': true,
    });
  });

  test('has the same workflows in both languages', () => {
    expect(workflowsIn('docs/ja/scaling.md')).toEqual(workflowsIn('docs/scaling.md'));
    expect(workflowsIn('docs/scaling.md')).toHaveLength(2);
  });
});

describe.each(['docs/newsletter-components.md', 'docs/ja/newsletter-components.md'])('%s', (file) => {
  const sections = new Map(
    read(file)
      .split(/^## /m)
      .map((section) => [section.split('\n')[0] ?? '', section] as const),
  );

  test.each(Object.entries(components))(
    'shows %s as it is written, with a picture and its properties',
    (name, { props }) => {
      const section = sections.get(name) ?? '';
      const [, written = ''] = /```mdx\n([\s\S]*?)```/.exec(section) ?? [];
      expect(parseBody(written, true)).toMatchObject({ problems: [], blocks: [{ name }] });
      expect(section).toMatch(/!\[[^\]]+\]\([^)]+\.webp\)/);
      const named = [...section.matchAll(/^- `(\w+)`/gm)].map(([, prop]) => prop);
      expect(named).toEqual(Object.keys(props.shape));
    },
  );

  test('lists what can be counted', () => {
    const named = [...(sections.get('Numbers') ?? '').matchAll(/^\| `([\w-]+)`/gm)].map(
      ([, metric]) => metric,
    );
    expect(named).toEqual(metricNames);
  });
});

function allPages(): string[] {
  return [
    'README.md',
    'README.ja.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'SECURITY.md',
    ...pagesOf('docs'),
    ...pagesOf('docs/ja'),
  ];
}

function pagesOf(folder: string): string[] {
  const pages = readdirSync(path.join(project, folder)).filter((name) => name.endsWith('.md'));
  return pages.sort().map((name) => `${folder}/${name}`);
}
