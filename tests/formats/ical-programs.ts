import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ReadEvent } from './ical-readers.ts';

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const run = (program: string, script: string, input: string, timeZone: string) =>
  execFileSync(program, [beside(script)], {
    input,
    encoding: 'utf8',
    env: { ...process.env, TZ: timeZone, NODE_NO_WARNINGS: '1' },
    maxBuffer: 1e9,
  });

/** The events of calendars as each reader of JavaScript has them, on a machine in a time zone. */
export function readIn(timeZone: string, calendars: readonly string[]): Record<string, ReadEvent[][]> {
  return JSON.parse(run(process.execPath, 'ical-read.ts', JSON.stringify(calendars), timeZone));
}

/** The same, as python3-icalendar has them (Debian: `apt install python3-icalendar`); undefined where it is not. */
export function readInPython(timeZone: string, calendars: readonly string[]): ReadEvent[][] | undefined {
  if (!hasPython()) return undefined;
  return JSON.parse(run('python3', 'ical-read.py', JSON.stringify(calendars), timeZone), (_, value) =>
    value === null ? undefined : value,
  );
}

let python: boolean | undefined;

function hasPython(): boolean {
  if (python === undefined) {
    try {
      execFileSync('python3', ['-c', 'import icalendar'], { stdio: 'ignore' });
      python = true;
    } catch {
      console.warn(
        'SKIPPED: python3-icalendar is not installed; calendars are read by two readers, not three.',
      );
      python = false;
    }
  }
  return python;
}
