import type { PageType } from './page-types.ts';

/** One picture of the gallery. */
export interface Shot extends PageType {
  locale: string;
  device: 'phone' | 'desktop';
  scheme: 'light' | 'dark';
  /** Its file's name. */
  file: string;
}
