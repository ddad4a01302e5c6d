/** A message of Astro's log. */
export interface LogEvent {
  level: 'debug' | 'info' | 'warn' | 'error';
  label: string | null;
  message: string;
}

type Listener = (event: LogEvent) => void;

// Astro loads this module by its path, and again within its own bundle.
const shared = globalThis as { [key: symbol]: unknown };
const key = Symbol.for('kairan.astro-log');

/** Redirects Astro's log in this process to `listener`. */
export function listenToAstro(listener: Listener): void {
  shared[key] = listener;
}

/** Astro's logger entrypoint: https://docs.astro.build/en/reference/logger-reference/ */
export default function astroLog() {
  return {
    write(event: LogEvent): void {
      (shared[key] as Listener | undefined)?.(event);
    },
  };
}
