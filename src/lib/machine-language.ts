/** What decides the language of the person at the terminal. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  /** `process.platform`. */
  platform: string;
  /** Language of the operating system's settings (BCP 47). */
  system: string;
}

// POSIX: the first variable that is set decides
// (https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html).
const variables = ['LC_ALL', 'LC_MESSAGES', 'LANG'];

/**
 * The user's language as a BCP 47 tag: `ja-JP` for `ja_JP.UTF-8`, `sr-Latn-RS` for `sr_RS@latin`. Undefined when none
 * is set, or for `C` and `POSIX`.
 */
export function machineLanguage({ env, platform, system }: Machine): string | undefined {
  const set = variables.map((name) => env[name]).find((value) => value !== undefined && value !== '');
  // Windows has no such variables; Node asks the operating system instead.
  if (set === undefined) return platform === 'win32' ? system : undefined;
  const [, language = '', region, script] =
    /^([a-z]{2,3})(?:[_-]([A-Za-z]{2}|\d{3}))?(?:\.[^@]*)?(?:@(\w+))?$/.exec(set) ?? [];
  if (language === '') return undefined;
  return [language, script && scripts[script.toLowerCase()], region?.toUpperCase()].filter(Boolean).join('-');
}

/** Locale modifiers that name a script; others, such as `euro`, say nothing about the language. */
const scripts: Readonly<Record<string, string>> = {
  ...{ latin: 'Latn', cyrillic: 'Cyrl', devanagari: 'Deva', arabic: 'Arab' },
};
