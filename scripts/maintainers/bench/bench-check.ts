import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Size, writeCommunity } from './invent-content.ts';
import { megabytes, run, table } from './measure-command.ts';

const sizes: Size[] = [
  { chapters: 60, eventsPerChapter: 10, outputs: 280, people: 57 },
  { chapters: 1000, eventsPerChapter: 10, outputs: 3500, people: 497 },
];

/** `check` compared with `yaml.parse` of the same files: files per second, memory, ratio of times. */
export async function benchCheck(): Promise<string> {
  const rows: string[][] = [];
  for (const size of sizes) {
    const folder = mkdtempSync(path.join(tmpdir(), 'kairan-bench-'));
    try {
      const files = writeCommunity(folder, size);
      const plain = await fastest('parse', folder);
      const check = await fastest('check', folder);
      rows.push(row('yaml.parse alone', files, plain, plain), row('npm run check', files, check, plain));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return table(['what', 'files', 'seconds', 'files/s', 'peak memory', 'ratio'], rows);
}

interface Timed {
  seconds: number;
  peak: number;
}

async function fastest(way: string, folder: string): Promise<Timed> {
  const script = fileURLToPath(new URL('parse-only.ts', import.meta.url));
  const runs: Timed[] = [];
  for (let round = 0; round < 3; round++) {
    const { stdout, peak } = await run([script, way, folder]);
    runs.push({ seconds: Number(stdout), peak });
  }
  return runs.reduce((best, each) => (each.seconds < best.seconds ? each : best));
}

function row(what: string, files: number, { seconds, peak }: Timed, plain: Timed): string[] {
  const rate = Math.round(files / seconds).toLocaleString('en');
  return [
    what,
    String(files),
    seconds.toFixed(2),
    rate,
    megabytes(peak),
    `${(seconds / plain.seconds).toFixed(2)} ×`,
  ];
}
