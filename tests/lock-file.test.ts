import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(path.join(import.meta.dirname, '..', file), 'utf8');

/** A package in package-lock.json (https://docs.npmjs.com/cli/configuring-npm/package-lock-json). */
interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const lock: { lockfileVersion: number; packages: Record<string, Locked> } = JSON.parse(
  read('package-lock.json'),
);
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');

/** The package that a name means in another package: its own, else that of the nearest folder around it. */
function found(name: string, place: string): Locked | undefined {
  const own = lock.packages[`${place}${place && '/'}node_modules/${name}`];
  if (own || place === '') return own;
  return found(name, place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1)));
}

interface System {
  os: string;
  cpu: string;
  libc?: string;
}

const systems: System[] = ['x64', 'arm64'].flatMap((cpu) => [
  { os: 'darwin', cpu },
  { os: 'win32', cpu },
  { os: 'linux', cpu, libc: 'glibc' },
  { os: 'linux', cpu, libc: 'musl' },
]);

const isFor = ({ os, cpu, libc }: Locked, system: System) =>
  os?.includes(system.os) === true &&
  cpu?.includes(system.cpu) === true &&
  (libc === undefined || libc.includes(system.libc ?? ''));

/** Packages with a program or library for each system, which npm chooses from when it installs. */
const families = packages
  .map(([place, { optionalDependencies = {} }]) => ({
    name: place.slice('node_modules/'.length),
    members: Object.keys(optionalDependencies).map((name) => ({ name, locked: found(name, place) })),
  }))
  .filter(({ members }) => members.length > 4);

describe('package-lock.json', () => {
  test('has the checksum of every package, and the address of none', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(packages.length).toBeGreaterThan(500);
    const unchecked = packages.filter(
      ([, { integrity, version }]) => !version || !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
    );
    expect(unchecked.map(([place]) => place)).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    // Else the next `npm install` of somebody writes addresses.
    expect(read('.npmrc')).toMatch(/^omit-lockfile-registry-resolved=true$/m);
  });

  test('has whatever a package may need, on any system', () => {
    const missing = packages.flatMap(([place, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !found(name, place))
        .map((name) => `${place} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('knows the packages that are made for each system', () => {
    expect(families.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        ...['@astrojs/compiler-binding', '@biomejs/biome', '@resvg/resvg-js', 'esbuild', 'lightningcss'],
        ...['pagefind', 'rolldown', 'sharp'],
      ]),
    );
  });

  test.each(systems)('has each of them for %o', (system) => {
    const lacking = families.filter(
      ({ members }) => !members.some(({ locked }) => locked && isFor(locked, system)),
    );
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });
});
