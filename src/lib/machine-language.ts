/** What tells the language of the person at the terminal. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  /** As `process.platform` names it. */
  platform: string;
  /** The language of the system's own settings (BCP 47). */
  system: string;
}

// POSIX: the first of them that is set counts (https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html).
const variables = ['LC_ALL', 'LC_MESSAGES', 'LANG'];

/**
 * The language that a machine speaks to its user (BCP 47): `ja-JP` of `ja_JP.UTF-8`, `sr-Latn-RS` of `sr_RS@latin`. Undefined where
 * it says none, as `C` and `POSIX` do.
 */
export function machineLanguage({ env, platform, system }: Machine): string | undefined {
  const set = variables.map((name) => env[name]).find((value) => value !== undefined && value !== '');
  // Windows has no such variables, and Node asks the system instead.
  if (set === undefined) return platform === 'win32' ? system : undefined;
  const [, language = '', region, script] =
    /^([a-z]{2,3})(?:[_-]([A-Za-z]{2}|\d{3}))?(?:\.[^@]*)?(?:@(\w+))?$/.exec(set) ?? [];
  if (language === '') return undefined;
  return [language, script && scripts[script.toLowerCase()], region?.toUpperCase()].filter(Boolean).join('-');
}

/** Modifiers of locale names that say a script; others, such as `euro`, say nothing of the language. */
const scripts: Readonly<Record<string, string>> = {
  ...{ latin: 'Latn', cyrillic: 'Cyrl', devanagari: 'Deva', arabic: 'Arab' },
};
