import process from 'node:process';
import pc from 'picocolors';
import type { LogEvent } from './astro-log.ts';

// The label of our loader for Problems: src/reader/astro-loader.ts.
const status = 'kairan-status';

/** Filters Astro's log for editors: Problems, and errors of pages. */
export class DevLog {
  #pending: (() => void)[] | undefined = [];
  #problems = '';

  receive({ level, label, message }: LogEvent): void {
    if (label === status) {
      const paint = { error: pc.red, warn: pc.yellow, info: pc.green, debug: pc.dim }[level];
      if (level !== 'warn') this.#problems = level === 'error' ? message.trim() : '';
      this.#write(paint(message.trim()), process.stdout);
    } else if (level === 'error' ? !this.#knows(message) : level === 'warn' && label !== 'router') {
      this.#write(`${label ?? 'astro'}: ${message.trim()}`);
    }
  }

  /** Called when the address has been printed: from now on messages are printed at once. */
  start(): void {
    const pending = this.#pending ?? [];
    this.#pending = undefined;
    for (const write of pending) write();
  }

  // Every requested page throws the same Problems again.
  #knows(message: string): boolean {
    const [first = ''] = this.#problems.split('\n');
    return first !== '' && message.includes(first);
  }

  #write(text: string, output: NodeJS.WritableStream = process.stderr): void {
    const write = () => void output.write(`\n${text}\n`);
    if (this.#pending) this.#pending.push(write);
    else write();
  }
}
