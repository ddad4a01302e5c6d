import { spawnSync } from 'node:child_process';
import process from 'node:process';

// Succeeds where there is no network interface, not even the machine's own.
const probe = "process.exit(Object.keys(require('node:os').networkInterfaces()).length)";

/** The words that, before a command, run it without any network; undefined where this system has none such. */
export function withoutNetwork(): string[] | undefined {
  return ways().find(([program = '', ...rest]) => {
    const { status } = spawnSync(program, [...rest, process.execPath, '-e', probe], { stdio: 'ignore' });
    return status === 0;
  });
}

/** A network namespace without a route (unshare(1)): of one's own, of root, and through sudo where the system refuses the first. */
function ways(): string[][] {
  const [user, group] = [process.getuid?.(), process.getgid?.()];
  if (user === undefined || group === undefined) return [];
  return [
    ['unshare', '-rn', '--'],
    ['unshare', '-n', '--'],
    // Back to the same user, who owns the files.
    [
      ...['sudo', '-n', '--preserve-env', 'unshare', '-n', '--'],
      ...['setpriv', `--reuid=${user}`, `--regid=${group}`, '--clear-groups', '--'],
    ],
  ];
}
