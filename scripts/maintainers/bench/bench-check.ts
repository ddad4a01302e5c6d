import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Size, writeCommunity } from './invent-content.ts';
import { megabytes, run, table } from './measure-command.ts';

const sizeOf = (chapters: number): Size => ({
  chapters,
  eventsPerChapter: 10,
  outputs: Math.ceil(chapters * 3.5),
  people: Math.ceil(chapters / 2),
});

/** `check` compared with `yaml.parse` of the same files: files per second, memory, ratio of times. */
export async function benchCheck(chapterCounts: readonly number[] = [60, 1000]): Promise<string> {
  const rows: string[][] = [];
  for (const chapters of chapterCounts) {
    const folder = mkdtempSync(path.join(tmpdir(), 'kairan-bench-'));
    try {
      const files = writeCommunity(folder, sizeOf(chapters));
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
