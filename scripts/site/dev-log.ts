import process from 'node:process';
import pc from 'picocolors';
import type { LogEvent } from './astro-log.ts';

/** The terminal of the development server: Problems of the content, and of Astro's log what concerns editors, such as errors of pages. */
export class DevLog {
  #pending: (() => void)[] | undefined = [];
  #problems = '';
  #hints = '';
  readonly #solved: string;

  /** `solved` is what is said when there are no Problems any more. */
  constructor(solved: string) {
    this.#solved = solved;
  }

  receive({ level, label, message }: LogEvent): void {
    if (level === 'error' ? !this.#knows(message) : level === 'warn' && label !== 'router')
      this.#write(`${label ?? 'astro'}: ${message.trim()}`);
  }

  /** Tells what is wrong with the content, once; empty texts when nothing is. */
  tellProblems(errors: string, hints: string): void {
    const before = [this.#problems, this.#hints];
    [this.#problems, this.#hints] = [errors.trim(), hints.trim()];
    if (this.#problems && this.#problems !== before[0]) this.#write(pc.red(this.#problems), process.stdout);
    if (before[0] && !this.#problems) this.#write(pc.green(this.#solved), process.stdout);
    if (this.#hints && this.#hints !== before[1]) this.#write(pc.yellow(this.#hints), process.stdout);
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
