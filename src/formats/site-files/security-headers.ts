/**
 * What a page may load (Content-Security-Policy, https://www.w3.org/TR/CSP3/): files of this site, nothing inline.
 * Search runs WebAssembly.
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
 * The policy for the `<meta>` of a page. `frames` are the origins of the video players that the page offers; they load
 * only when a reader asks for one.
 */
export const pagePolicy = (frames: readonly string[] = []) => policyText({ ...policy, ...framing(frames) });

const framing = (frames: readonly string[]) =>
  frames.length > 0 ? { 'frame-src': frames.join(' ') } : undefined;

/**
 * The policy for pictures that are opened by their own address. An SVG is then a document of this site's origin: it may
 * show its own styles and embedded bitmaps, and nothing else.
 */
const picturePolicy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox";

// File names contain a hash of their content.
const immutable = 'Cache-Control: public, max-age=31536000, immutable';

/**
 * The folders of published pictures. They also hold the styles and scripts of pages, to which a page's own policy
 * applies.
 */
const pictureFolders = ['_astro', 'media'] as const;

/** The greatest depth of a page's folder: `/en/events/archive/2026/`. */
const maxDepth = 5;

/**
 * The policy and other headers in the `_headers` format that several static hosts read
 * (https://docs.netlify.com/manage/routing/headers/). The policy applies to pages, whose addresses end in a slash: mail
 * editions have inline styles. A browser enforces this policy and the page's own, so this one allows the players of all
 * pages.
 */
export function headersFile(base: string, frames: readonly string[] = []): string {
  const commonHeaders = [
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: strict-origin-when-cross-origin',
    'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy: same-origin',
  ];
  const pages = Array.from({ length: maxDepth + 1 }, (_, folders) => {
    return base + Array.from({ length: folders }, (_, index) => `:folder${index + 1}/`).join('');
  });
  const whole = { ...policy, ...framing(frames), 'frame-ancestors': "'self'" };
  const policyLine = `Content-Security-Policy: ${policyText(whole)}`;
  const rules: (readonly [string, readonly string[]])[] = [
    [`${base}*`, commonHeaders],
    ...pages.map((path) => [path, [policyLine]] as const),
    ...pictureFolders.map(
      (folder) =>
        [
          `${base}${folder}/*`,
          [`Content-Security-Policy: ${picturePolicy}`, ...(folder === '_astro' ? [immutable] : [])],
        ] as const,
    ),
  ];
  return rules.map(([path, lines]) => `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('\n');
}

function policyText(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
