import { spawn } from 'node:child_process';
import process from 'node:process';

/** Opens a page or file in the desktop's default program. False when there is no desktop. */
export function openOnDesktop(address: string): boolean {
  const { platform, env } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return false;
  const [program, ...args] =
    platform === 'darwin' ? ['open'] : platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const child = spawn(program ?? '', [...args, address], { stdio: 'ignore', detached: true });
  // When there is no such program, the address has been printed all the same.
  child.on('error', () => {});
  child.unref();
  return true;
}
