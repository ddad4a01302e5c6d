import type { Problem } from './problem.ts';
import type { Content } from './read-content.ts';

/** The site's content as the development server has it at the moment. */
export interface LiveContent {
  /** Grows with every read. */
  revision: number;
  content: Content;
  /** Problems for which pages are not shown. */
  problems: readonly Problem[];
  /** The Problems in words. */
  text: string;
}

interface Shared {
  current?: LiveContent;
  listeners: Set<() => void>;
}

// Vite loads this module again for Astro's loaders and for pages; all copies share the content of the process.
const place = globalThis as { [key: symbol]: unknown };
const key = Symbol.for('kairan.live-content');
place[key] ??= { listeners: new Set() };
const shared = place[key] as Shared;

/** The content that the development server has read; undefined in a build, which has no server. */
export const liveContent = (): LiveContent | undefined => shared.current;

/** Replaces the content, and tells everyone who listens. */
export function setLiveContent(content: LiveContent): void {
  shared.current = content;
  for (const listener of shared.listeners) listener();
}

/** Calls `listener` whenever there is newer content. Returns a function that ends this. */
export function onLiveContent(listener: () => void): () => void {
  shared.listeners.add(listener);
  return () => shared.listeners.delete(listener);
}
