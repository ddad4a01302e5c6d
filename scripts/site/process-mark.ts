import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import process from 'node:process';

/**
 * A unique suffix for names of files that belong to this process: `<place>.<pid>.<birth>.<random>`. It is part of the
 * name, since a name exists completely or not at all, whatever the file contains.
 *
 * The place identifies the machine and, in containers, the pid namespace: a pid is only meaningful there. The birth
 * distinguishes the process from a later one with the same pid. Neither depends on a clock.
 */
export function newMark(): string {
  return [place(), process.pid, ownBirth(), randomBytes(4).toString('hex')].join('.');
}

/** The pid in a mark. */
export const pidIn = (mark: string): number => Number(mark.split('.')[1]);

/** Whether a mark was made on this machine and in this pid namespace, where its process can be seen. */
export const isFromHere = (mark: string): boolean => mark.split('.')[0] === place();

/** Whether the process of a mark has certainly ended; false for processes elsewhere, of which that is unknown. */
export function hasEnded(mark: string): boolean {
  const birth = mark.split('.')[2] ?? unknown;
  if (!isFromHere(mark)) return false;
  const found = birthOf(pidIn(mark));
  if (found === undefined) return true;
  return birth !== unknown && found !== unknown && birth !== found;
}

const unknown = '0';

/** Start time of a process, unique per pid on a machine; undefined when there is no such process. */
function birthOf(pid: number): string | undefined {
  if (!isRunning(pid)) return undefined;
  if (process.platform === 'linux') return birthOnLinux(pid);
  return process.platform === 'win32' ? unknown : birthByPs(pid);
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function birthOnLinux(pid: number): string | undefined {
  // The program's name in parentheses may contain any characters.
  const [, stat] = /^.*\) ([\s\S]*)$/s.exec(textOf(`/proc/${pid}/stat`)) ?? [];
  if (stat === undefined) return isRunning(pid) ? unknown : undefined;
  const fields = stat.split(' ');
  // Zombies: killed, but not reaped, as in containers whose init process does not reap.
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  return short(`${textOf('/proc/sys/kernel/random/boot_id')} ${fields[19]}`);
}

function birthByPs(pid: number): string | undefined {
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const { stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8', env });
  const [, state = '', began] = /^\s*(\S+)\s+(\S.*?)\s*$/.exec(stdout ?? '') ?? [];
  if (began === undefined) return unknown;
  return state.startsWith('Z') ? undefined : short(began);
}

/** Whether a process with that pid exists. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

let knownPlace: string | undefined;
function place(): string {
  knownPlace ??= short([textOf('/etc/machine-id'), hostname(), pidNamespace()].join(' '));
  return knownPlace;
}

let knownBirth: string | undefined;
function ownBirth(): string {
  knownBirth ??= birthOf(process.pid) ?? unknown;
  return knownBirth;
}

/** https://man7.org/linux/man-pages/man7/pid_namespaces.7.html; empty on other systems. */
function pidNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

const short = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);
