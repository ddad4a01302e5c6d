import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const project = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(project, file), 'utf8');

interface Package {
  name: string;
  version: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const engine: Package = JSON.parse(read('package.json'));
const lock: { version: string; packages: Record<string, { version: string }> } = JSON.parse(
  read('package-lock.json'),
);

/** The headings of releases: `[0.1.0] - 2026-11-29`, the newest first. */
function releases(changelog: string): { version: string; day: string }[] {
  const headings = [...changelog.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
  expect(headings[0]).toBe('[Unreleased]');
  return headings.slice(1).map((heading) => {
    const [, version, day] = /^\[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})$/.exec(heading) ?? [];
    if (!version || !day) throw new Error(`"${heading}" is no heading of a release.`);
    return { version, day };
  });
}

/** Whether `version` comes after `other`. */
function isNewer(version: string, other: string): boolean {
  const [numbers, others] = [version, other].map((each) => each.split('.').map(Number));
  const at = numbers?.findIndex((number, index) => number !== others?.[index]) ?? -1;
  return at >= 0 && (numbers?.[at] ?? 0) > (others?.[at] ?? 0);
}

describe('the version', () => {
  test('of the engine is the same in package.json, the lock file and the newest release of the changelog', () => {
    expect(engine.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect([lock.version, lock.packages['']?.version]).toEqual([engine.version, engine.version]);
    expect(releases(read('CHANGELOG.md'))[0]?.version).toBe(engine.version);
  });

  test('of the engine is written nowhere else', () => {
    const folders = ['src', 'scripts', 'docs', '.github'];
    const files = folders.flatMap((folder) =>
      readdirSync(path.join(project, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:ts|astro|js|mjs|json|md|ya?ml|txt)$/.test(entry.name))
        .map((entry) => path.relative(project, path.join(entry.parentPath, entry.name))),
    );
    expect(files.length).toBeGreaterThan(400);
    const number = new RegExp(`(?<![\\w.])v?${engine.version.replaceAll('.', '\\.')}(?![\\w.]*\\d)`);
    expect(number.test(`Kairan ${engine.version}`)).toBe(true);
    // The first version of a thing that an example speaks of is no version of ours.
    expect(files.filter((file) => /kairan/i.test(read(file)) && number.test(read(file)))).toEqual([]);
  });

  test('of Node is the same for people, CI and npm', () => {
    const node = read('.node-version').trim();
    expect(lock.packages['node_modules/node']?.version).toBe(node);
    const [major] = node.split('.');
    expect(engine.devDependencies.node).toMatch(new RegExp(`^\\^${major}\\.`));
    expect(engine.devDependencies['@types/node']).toMatch(new RegExp(`^\\^${major}\\.`));
    const { jobs } = parse(read('.github/workflows/ci.yml'));
    const setup = jobs.test.steps.find(({ uses = '' }) => uses.startsWith('actions/setup-node'));
    expect(setup.with['node-version-file']).toBe('.node-version');
    expect(setup.with).not.toHaveProperty('node-version');
  });
});

describe('CHANGELOG.md', () => {
  const changelog = read('CHANGELOG.md');

  test('has its releases in order, the newest first', () => {
    const all = releases(changelog);
    for (const [index, { version, day }] of all.entries()) {
      const before = all[index + 1];
      if (!before) continue;
      expect(isNewer(version, before.version), `${version} after ${before.version}`).toBe(true);
      expect(day >= before.day, `${day} after ${before.day}`).toBe(true);
    }
    expect([isNewer('0.10.0', '0.9.1'), isNewer('0.9.1', '0.10.0'), isNewer('1.0.0', '1.0.0')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('sorts what changed by its kinds', () => {
    const kinds = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    const named = [...changelog.matchAll(/^### (.*)$/gm)].map(([, kind = '']) => kind);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });
});

describe('on the host of the repository', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  const forms = readdirSync(path.join(project, folder)).filter((name) => name !== 'config.yml');
  const isBilingual = (text: string) => /[A-Za-z]{3}/.test(text) && /[ぁ-んァ-ヶ一-龠]/.test(text);

  test.each(forms)('the form %s can be shown, in English and Japanese', (name) => {
    // https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
    const form = parse(read(`${folder}/${name}`));
    expect(isBilingual(form.name)).toBe(true);
    expect(isBilingual(form.description)).toBe(true);
    const asked = form.body.filter(({ type }: { type: string }) => type !== 'markdown');
    expect(asked.length).toBeGreaterThan(1);
    const ids = asked.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(asked.length);
    for (const { type, id, attributes } of asked) {
      expect(['textarea', 'input', 'dropdown', 'checkboxes']).toContain(type);
      expect(id).toMatch(/^[\w-]+$/);
      expect(isBilingual(attributes.label), attributes.label).toBe(true);
    }
    for (const { type, attributes } of form.body)
      if (type === 'markdown') expect(isBilingual(attributes.value)).toBe(true);
  });

  test('no issue is opened without a form, and pull requests begin with questions', () => {
    expect(parse(read(`${folder}/config.yml`))).toEqual({ blank_issues_enabled: false });
    expect(forms.length).toBeGreaterThan(1);
    expect(isBilingual(read('.github/PULL_REQUEST_TEMPLATE.md'))).toBe(true);
  });

  test('vulnerabilities are reported in private, to no personal address', () => {
    const policy = read('SECURITY.md');
    // In English and in Japanese.
    expect(policy.match(/Security → Report a vulnerability/g)).toHaveLength(2);
    expect(policy).not.toMatch(/[\w.+-]+@[\w-]+\.\w+/);
  });

  test('packages are updated once a month, together, but for those that are held back', () => {
    const { version, updates } = parse(read('.github/dependabot.yml'));
    expect(version).toBe(2);
    expect(updates.map((each: Record<string, string>) => each['package-ecosystem'])).toEqual([
      'npm',
      'github-actions',
    ]);
    const all = { ...engine.dependencies, ...engine.devDependencies };
    for (const { schedule, groups, ignore = [] } of updates) {
      expect(schedule.interval).toBe('monthly');
      expect(Object.values(groups)).toEqual([{ patterns: ['*'] }]);
      for (const held of ignore) expect(all).toHaveProperty([held['dependency-name']]);
    }
  });

  test('the example of owners asks nobody, and names what is there', () => {
    const lines = read('.github/CODEOWNERS').split('\n');
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
    const examples = lines.flatMap((line) => /^# (\/\S+) +(@\S+)$/.exec(line)?.slice(1, 2) ?? []);
    expect(examples.length).toBeGreaterThan(5);
    // Words and files of a community are its own.
    const engineFiles = examples.filter((name) => !/^\/(?:content|public)\//.test(name));
    expect(engineFiles.filter((name) => !existsSync(path.join(project, name)))).toEqual([]);
  });
});

test('editors do what the formatter does', () => {
  const config = read('.editorconfig');
  const { formatter } = JSON.parse(read('biome.json'));
  expect(config).toContain(`indent_size = ${formatter.indentWidth}\n`);
  expect(config).toContain(`max_line_length = ${formatter.lineWidth}\n`);
  expect(config).toMatch(/^root = true$/m);
});
