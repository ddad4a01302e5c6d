import { execFileSync, spawn } from 'node:child_process';

/** Measurements of one run of a command. */
export interface Run {
  seconds: number;
  /** Peak memory of the command and its children, in bytes; 0 without `ps`. */
  peak: number;
  stdout: string;
}

/** Runs Node with `args` and samples its memory. Rejects with its output when it fails. */
export function run(
  args: readonly string[],
  env: Record<string, string> = {},
  cwd = process.cwd(),
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr, peak] = ['', '', 0];
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const watching = setInterval(() => {
      peak = Math.max(peak, memoryOf(child.pid ?? 0));
    }, 250);
    child.on('close', (code) => {
      clearInterval(watching);
      if (code === 0) resolve({ seconds: (performance.now() - started) / 1000, peak, stdout });
      else reject(new Error(`${args.join(' ')} ended with ${code}\n${stdout}${stderr}`));
    });
  });
}

function memoryOf(root: number): number {
  let listing: string;
  try {
    listing = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  } catch {
    return 0;
  }
  const rows = listing
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([root]);
  // Parents are nearly always listed before their children; a second pass finds the others.
  for (let pass = 0; pass < 2; pass++) {
    for (const [pid = 0, parent = 0] of rows) if (family.has(parent)) family.add(pid);
  }
  const kilobytes = rows.reduce((sum, [pid = 0, , rss = 0]) => sum + (family.has(pid) ? rss : 0), 0);
  return kilobytes * 1024;
}

/** `1234567890` → `1,177 MB`. */
export const megabytes = (bytes: number) =>
  bytes ? `${Math.round(bytes / 2 ** 20).toLocaleString('en')} MB` : 'unknown';

/** Formats rows with headings as aligned columns. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
