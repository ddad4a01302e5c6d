import process from 'node:process';
import pc from 'picocolors';

const pause = 5_000;

/** Tells on stderr how a long work goes: one line that changes on a terminal, now and then a line elsewhere. */
export class Progress {
  readonly #live = process.stderr.isTTY === true;
  #shown = '';
  #last = 0;

  /** A new step. */
  step(text: string): void {
    this.#show(text, true);
  }

  /** The step's words have changed, as when a number grows. */
  update(text: string): void {
    this.#show(text, Date.now() - this.#last > pause);
  }

  /** Writes a line that stays. */
  say(text: string): void {
    this.end();
    process.stderr.write(`${text}\n`);
  }

  /** Makes room for other output. */
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
