/**
 * What a page of ours may load (https://www.w3.org/TR/CSP3/): files of this site, and nothing that stands in the page
 * itself. Search runs WebAssembly, of this site too.
 */
const policy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
} as const;

/**
 * The policy as a page says it itself, wherever it is served. `frames` are the origins of the players that the page
 * offers; a browser loads them only when a reader asks for one.
 */
export const pagePolicy = (frames: readonly string[] = []) => written({ ...policy, ...framing(frames) });

const framing = (frames: readonly string[]) =>
  frames.length > 0 ? { 'frame-src': frames.join(' ') } : undefined;

/**
 * What pictures may do when somebody opens one by its own address: nothing. A drawing (SVG) is a document then, of this site's
 * origin; its own styles and the bitmaps that stand in it are shown.
 */
const picturePolicy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox";

// Their names change with them.
const unchanging = 'Cache-Control: public, max-age=31536000, immutable';

/** The folders that published pictures lie in. Styles and scripts of pages lie there too, and keep to the page's policy. */
const pictureFolders = ['_astro', 'media'] as const;

/** Pages lie at most so many folders deep: `/en/events/archive/2026/`. */
const depth = 5;

/**
 * The same and more as headers, in the `_headers` format that several hosts of static sites read
 * (https://docs.netlify.com/manage/routing/headers/). The policy is for pages, whose addresses end in a slash: e-mail
 * editions carry their styles with them. A browser keeps to both policies at once, so this one allows the players of all
 * pages together.
 */
export function headersFile(base: string, frames: readonly string[] = []): string {
  const everything = [
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: strict-origin-when-cross-origin',
    'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy: same-origin',
  ];
  const pages = Array.from({ length: depth + 1 }, (_, folders) => {
    return base + Array.from({ length: folders }, (_, index) => `:folder${index + 1}/`).join('');
  });
  const whole = { ...policy, ...framing(frames), 'frame-ancestors': "'self'" };
  const policyLine = `Content-Security-Policy: ${written(whole)}`;
  const rules: (readonly [string, readonly string[]])[] = [
    [`${base}*`, everything],
    ...pages.map((path) => [path, [policyLine]] as const),
    ...pictureFolders.map(
      (folder) =>
        [
          `${base}${folder}/*`,
          [`Content-Security-Policy: ${picturePolicy}`, ...(folder === '_astro' ? [unchanging] : [])],
        ] as const,
    ),
  ];
  return rules.map(([path, lines]) => `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('\n');
}

function written(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
