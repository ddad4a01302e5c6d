import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { megabytes, run, table } from './measure-command.ts';
import { writeContent } from './og/invent-cards.ts';
import { project } from './og/project-folder.ts';

/**
 * Images of 500 cards of all kinds, if 40 chapters: ours, uncached and cached, compared with satori and resvg as in their READMEs,
 * astro-og-canvas and takumi. The last two are installed into a separate folder, and skipped without a network.
 */
export async function benchOg([chapters]: readonly number[] = []): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kairan-bench-'));
  try {
    const content = path.join(folder, 'content');
    writeContent(content, chapters);
    const missing = await install(path.join(folder, 'rivals'));
    const measure = (way: string) => draw(way, folder);
    const cold = await measure('kairan');
    const rows = [
      row('Kairan, cold', cold, cold),
      row('Kairan, from the cache', await measure('kairan'), cold),
      row('satori + resvg, as their READMEs show', await measure('naive'), cold),
    ];
    if (!missing) {
      rows.push(row('astro-og-canvas', await measure('astro-og-canvas'), cold));
      rows.push(row('@takumi-rs/core', await measure('takumi'), cold));
    }
    const headings = ['what', 'images', 'seconds', 'images/s', 'kB each', 'memory above', 'Kairan is faster'];
    return [table(headings, rows), ...(missing ? [missing] : [])].join('\n\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const packages = ['astro-og-canvas@0', '@takumi-rs/core@2'];
const timeout = 300_000;

/** Installs the packages to compare with. Returns an error message when that fails. */
async function install(folder: string): Promise<string | undefined> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"private":true,"type":"module"}');
  try {
    await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', ...packages], {
      cwd: folder,
      timeout: timeout,
      shell: process.platform === 'win32',
    });
    return undefined;
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('\n').slice(-2);
    return `astro-og-canvas and takumi could not be installed, so they are left out: ${reason}`;
  }
}

interface Drawn {
  images: number;
  seconds: number;
  bytes: number;
  /** Peak memory minus that of the loaded cards, which a build holds anyway. */
  above: number;
}

async function draw(way: string, folder: string): Promise<Drawn> {
  const script = path.join(project, 'scripts/maintainers/bench/og/draw-cards.ts');
  const places = ['content', 'cache', 'rivals'].map((name) => path.join(folder, name));
  const { stdout, peak } = await run([script, way, ...places]);
  const [printed = '{}'] = stdout.trim().split('\n').slice(-1);
  const { before, ...drawn } = JSON.parse(printed) as Omit<Drawn, 'above'> & { before: number };
  return { ...drawn, above: Math.max(0, peak - before) };
}

function row(what: string, drawn: Drawn, cold: Drawn): string[] {
  const { images, seconds, bytes, above } = drawn;
  return [
    ...[what, String(images), seconds.toFixed(2), Math.round(images / seconds).toLocaleString('en')],
    ...[(bytes / images / 1000).toFixed(0), megabytes(above)],
    `${(seconds / cold.seconds).toFixed(seconds < cold.seconds ? 4 : 2)} ×`,
  ];
}
