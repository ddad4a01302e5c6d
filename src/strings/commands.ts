import { en } from './commands/en.ts';
import { type CommandWords, ja } from './commands/ja.ts';

export type { CommandWords };

/** What the commands say. */
export function commandWords(language: string): CommandWords {
  return language === 'ja' ? ja : en;
}
