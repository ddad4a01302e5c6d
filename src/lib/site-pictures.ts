/** Names of picture files as they stand in a built site: `firefly.Bx3k.svg`. */
interface Pictures {
  /** Those of content/ that Astro writes. */
  written: Set<string>;
  /** Those that a page shows. */
  shown: Set<string>;
}

// Astro has instances of a module of its own; what its pages note is what the build reads.
const shared = globalThis as { [key: symbol]: unknown };
const key = Symbol.for('kairan.pictures');
shared[key] ??= { written: new Set(), shown: new Set() };

/** What became of the pictures of content/ in this process. */
export const sitePictures = shared[key] as Pictures;
