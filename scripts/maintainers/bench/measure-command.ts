import { execFileSync, spawn } from 'node:child_process';
import process from 'node:process';

/** Measurements of one run of a command. */
export interface Run {
  /** From start to end. */
  seconds: number;
  /** Processor time of the command and its children, in seconds; 0 without a POSIX shell. */
  cpu: number;
  /** Peak memory of the command and its children, in bytes; 0 without `ps`. */
  peak: number;
  stdout: string;
}

/** Runs Node with `args`; see `runCommand`. */
export const run = (args: readonly string[], env: Record<string, string> = {}, cwd = process.cwd()) =>
  runCommand([process.execPath, ...args], env, cwd);

/** Runs a command and measures it. Rejects with its output when it fails. */
export function runCommand(
  command: readonly string[],
  env: Record<string, string> = {},
  cwd = process.cwd(),
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const [program = '', ...args] = timed(command);
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    let [stdout, stderr, times, peak] = ['', '', '', 0];
    child.stdout?.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdio[3]?.on('data', (chunk) => {
      times += chunk;
    });
    const watching = setInterval(() => {
      peak = Math.max(peak, memoryOf(child.pid ?? 0));
    }, 250);
    child.on('error', (error) => {
      clearInterval(watching);
      reject(error);
    });
    child.on('close', (code) => {
      clearInterval(watching);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ seconds, cpu: childSeconds(times), peak, stdout });
      else reject(new Error(`${command.join(' ')} ended with ${code}\n${stdout}${stderr}`));
    });
  });
}

/** The command inside of a shell that reports its processor time: Node tells only that of itself. */
const timed = (command: readonly string[]): readonly string[] =>
  process.platform === 'win32'
    ? command
    : ['sh', '-c', '"$@" 3>&-; code=$?; times >&3; exit $code', 'sh', ...command];

/**
 * User and system time of a shell's children, from the second line of `times` (POSIX, special built-in utilities):
 * `1m2.50s 0m0.25s`.
 */
export function childSeconds(times: string): number {
  const [, children = ''] = times.split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** Memory of a process and its children, in bytes; 0 without `ps`. */
export function memoryOf(root: number): number {
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
