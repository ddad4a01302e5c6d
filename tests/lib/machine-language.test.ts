import { expect, test } from 'vitest';
import { machineLanguage } from '../../src/lib/machine-language.ts';

const unix = (env: Record<string, string>) => machineLanguage({ env, platform: 'linux', system: 'en-US' });

test.each([
  [{ LANG: 'ja_JP.UTF-8' }, 'ja-JP'],
  [{ LANG: 'en_US' }, 'en-US'],
  [{ LANG: 'pt' }, 'pt'],
  [{ LANG: 'sr_RS.UTF-8@latin' }, 'sr-Latn-RS'],
  [{ LANG: 'de_DE@euro' }, 'de-DE'],
  [{ LANG: 'ja_JP.UTF-8', LC_MESSAGES: 'en_GB.UTF-8' }, 'en-GB'],
  [{ LANG: 'ja_JP.UTF-8', LC_MESSAGES: 'en_GB.UTF-8', LC_ALL: 'fr_FR.UTF-8' }, 'fr-FR'],
  // What is empty is not set; what is set and says no language says none.
  [{ LANG: 'ja_JP.UTF-8', LC_ALL: '' }, 'ja-JP'],
  [{ LANG: 'ja_JP.UTF-8', LC_ALL: 'C' }, undefined],
  [{ LANG: 'C.UTF-8' }, undefined],
  [{ LANG: 'POSIX' }, undefined],
  [{ LANG: '/usr/share/locale' }, undefined],
  [{}, undefined],
])('%j speaks %s', (env, language) => {
  expect(unix(env)).toBe(language);
});

test('Windows is asked where no variable says it', () => {
  const windows = (env: Record<string, string>) =>
    machineLanguage({ env, platform: 'win32', system: 'ja-JP' });
  expect(windows({})).toBe('ja-JP');
  expect(windows({ LANG: 'en_US.UTF-8' })).toBe('en-US');
});
