import process from 'node:process';
import pc from 'picocolors';
import type { LogEvent } from './astro-log.ts';

// Our loader's name for Problems and their end: src/reader/astro-loader.ts.
const status = 'kairan-status';

/** What of Astro's log people need while writing: Problems, and what is wrong with a page. */
export class DevLog {
  #held: (() => void)[] | undefined = [];
  #problems = '';

  hear({ level, label, message }: LogEvent): void {
    if (label === status) {
      const paint = { error: pc.red, warn: pc.yellow, info: pc.green, debug: pc.dim }[level];
      if (level !== 'warn') this.#problems = level === 'error' ? message.trim() : '';
      this.#write(paint(message.trim()), process.stdout);
    } else if (level === 'error' ? !this.#knows(message) : level === 'warn' && label !== 'router') {
      this.#write(`${label ?? 'astro'}: ${message.trim()}`);
    }
  }

  /** The address has been told: from now on everything is written at once. */
  start(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const write of held) write();
  }

  // Every page that is asked for throws the same Problems again.
  #knows(message: string): boolean {
    const [first = ''] = this.#problems.split('\n');
    return first !== '' && message.includes(first);
  }

  #write(text: string, output: NodeJS.WritableStream = process.stderr): void {
    const write = () => void output.write(`\n${text}\n`);
    if (this.#held) this.#held.push(write);
    else write();
  }
}
