import process from 'node:process';
import pc from 'picocolors';

const pause = 5_000;

/** Shows the progress of long work on stderr: one updated line on a terminal, an occasional line elsewhere. */
export class Progress {
  readonly #live = process.stderr.isTTY === true;
  #shown = '';
  #last = 0;

  /** Starts a new step. */
  step(text: string): void {
    this.#show(text, true);
  }

  /** Changes the text of the step, such as a counter. */
  update(text: string): void {
    this.#show(text, Date.now() - this.#last > pause);
  }

  /** Prints a permanent line. */
  say(text: string): void {
    this.end();
    process.stderr.write(`${text}\n`);
  }

  /** Clears the line before other output. */
  end(): void {
    if (this.#live && this.#shown) process.stderr.write('\r\x1b[K');
    this.#shown = '';
  }

  #show(text: string, due: boolean): void {
    if (text === this.#shown) return;
    if (this.#live) process.stderr.write(`\r\x1b[K${pc.dim(text)}`);
    else if (due) process.stderr.write(`${text}\n`);
    if (this.#live || due) this.#shown = text;
    if (due) this.#last = Date.now();
  }
}
