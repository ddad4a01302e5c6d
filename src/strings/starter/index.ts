import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Starter } from './starter.ts';

/** The words of a fresh community's first records. */
export const starterWords = (language: string): Starter => (language === 'ja' ? ja : en);
