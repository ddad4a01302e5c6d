/** File names of images in a built site: `firefly.Bx3k.svg`. */
interface Pictures {
  /** Images of content/ that Astro writes. */
  written: Set<string>;
  /** Images that a page shows. */
  shown: Set<string>;
}

// Astro loads this module more than once in a process; pages and build must share one state.
const shared = globalThis as { [key: symbol]: unknown };
const key = Symbol.for('kairan.pictures');
shared[key] ??= { written: new Set(), shown: new Set() };

/** The images of content/ written and shown in this process. */
export const sitePictures = shared[key] as Pictures;
