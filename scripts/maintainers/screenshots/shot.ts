import type { PageType } from './page-types.ts';

/** One screenshot of the gallery. */
export interface Shot extends PageType {
  locale: string;
  device: 'phone' | 'desktop';
  scheme: 'light' | 'dark';
  /** File name. */
  file: string;
}
