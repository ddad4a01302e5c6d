import { domainToUnicode } from 'node:url';
import { looksLikeAnother } from './lookalike-hosts.ts';

/** Why an address is refused. */
export type AddressFault =
  | 'empty'
  /** Whitespace in it. */
  | 'space'
  /** A sign that nobody sees: control characters, zero-width and bidirectional marks. */
  | 'invisible'
  /** `https:\\example.org`: browsers take it for a slash, other programs do not. */
  | 'backslash'
  /** A scheme other than those allowed: `ftp:`, `javascript:`, `tel:`. */
  | 'scheme'
  /** `//example.org`, `https:example.org`. */
  | 'slashes'
  /** `https://user@example.org`. */
  | 'user'
  | 'no-host'
  /** A host whose letters are those of another script: `https://аpple.com`. */
  | 'lookalike'
  /** Programs would read it in two ways: `https://0x7f.1/`, `https://ex%61mple.org`, `/a/../b`. */
  | 'unclear';

/** An address as it stands in a field or a text, read. Those that are not refused mean the same to every program. */
export type Address =
  /** Absolute; `href` is as browsers write it. */
  | { kind: 'web'; href: string }
  | { kind: 'mail'; href: string }
  /** A role address of community.yaml. */
  | { kind: 'contact'; name: string }
  /** A path of this site; `href` is encoded, its query and fragment included. */
  | { kind: 'path'; href: string }
  /** A place on the same page, decoded. */
  | { kind: 'fragment'; id: string }
  /** As seen from a file or a page: `./other.md`, `www.example.org`. Nothing is published at such an address. */
  | { kind: 'relative'; written: string }
  /** `meant` is the address that was probably meant. */
  | { kind: 'refused'; fault: AddressFault; meant?: string };

/**
 * Reads an address. Everything that checks or publishes addresses asks this function, so that what is checked is what
 * browsers get (https://url.spec.whatwg.org/).
 */
export function readAddress(written: string): Address {
  const sign = unusable(written);
  if (sign) return refused(sign, mendedSigns(written));
  if (written === '') return refused('empty');
  if (written.startsWith('#')) return { kind: 'fragment', id: decodeAddress(written.slice(1)) };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return web(written);
  if (scheme === 'contact') return { kind: 'contact', name: written.slice('contact:'.length) };
  if (scheme === 'mailto') return mail(written);
  if (scheme !== undefined) return refused('scheme');
  if (written.startsWith('//')) return refused('slashes', `https:${written}`);
  if (written.startsWith('/')) return path(written);
  return { kind: 'relative', written };
}

/** True for a web URL that a site can stand at: its path has plain letters only, nothing follows it, and it has at most 100 signs. */
export function isSiteUrl(value: string): boolean {
  const url = URL.parse(value);
  if (!url || !isWebUrl(value) || url.search !== '' || url.hash !== '') return false;
  return /^(?:\/[\w.~-]+)*\/?$/.test(url.pathname) && url.pathname.length <= 100;
}

/** True for an absolute http or https URL that every program reads in the same way. */
export const isWebUrl = (value: string): boolean => readAddress(value).kind === 'web';

function unusable(written: string): AddressFault | undefined {
  if (/[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}\p{Cs}]/u.test(written)) return 'invisible';
  if (/\s/u.test(written)) return 'space';
  return written.includes('\\') ? 'backslash' : undefined;
}

/** The address without the signs that make it unusable, where it is one then. */
function mendedSigns(written: string): string | undefined {
  const mended = written
    .replace(/[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}\p{Cs}]/gu, '')
    .trim()
    .replaceAll('\\', '/')
    .replace(/\s/gu, (space) => encodeURIComponent(space));
  const { kind } = readAddress(mended);
  return kind === 'web' || kind === 'path' ? mended : undefined;
}

const refused = (fault: AddressFault, meant?: string): Address => ({
  ...{ kind: 'refused', fault },
  ...(meant !== undefined && readAddress(meant).kind !== 'refused' ? { meant } : {}),
});

function web(written: string): Address {
  const [, scheme = '', slashes = '', rest = ''] = /^(https?):(\/*)(.*)$/iu.exec(written) ?? [];
  const meant = `${scheme.toLowerCase()}://${rest}`;
  if (slashes.length < 2) return refused('slashes', meant);
  const [authority = ''] = rest.split(/[/?#]/);
  if (slashes.length > 2 || authority === '' || /^:\d*$/.test(authority)) return refused('no-host');
  if (authority.includes('@'))
    return refused('user', `${scheme}://${rest.slice(authority.lastIndexOf('@') + 1)}`);
  const url = URL.parse(written);
  if (!url) return refused('unclear');
  const host = authority.replace(/:\d*$/, '');
  if (!isPlainHost(host, url.hostname)) return refused('unclear', url.href);
  // An empty label: no name server knows it (RFC 1035, section 2.3.1).
  if (/^\.|\.\./.test(host)) return refused('unclear');
  if (looksLikeAnother(domainToUnicode(url.hostname))) return refused('lookalike');
  return { kind: 'web', href: url.href };
}

/** Whether a host says what browsers make of it, in its own letters or as `xn--…`. */
function isPlainHost(written: string, parsed: string): boolean {
  const host = written.normalize('NFC').toLowerCase();
  return host === parsed || host === domainToUnicode(parsed);
}

function mail(written: string): Address {
  const url = URL.parse(written);
  return url && url.pathname !== '' ? { kind: 'mail', href: url.href } : refused('empty');
}

// Any host: only what stands behind it counts.
const somewhere = 'https://site.invalid';

function path(written: string): Address {
  const url = URL.parse(written, somewhere);
  const [place = ''] = written.split(/[?#]/);
  if (url?.origin !== somewhere || decodeAddress(url.pathname) !== decodeAddress(place))
    return refused('unclear', url?.origin === somewhere ? url.pathname : undefined);
  return { kind: 'path', href: url.pathname + url.search + url.hash };
}

/** `#top` and `#` lead to the top of every page (https://html.spec.whatwg.org/#the-indicated-part-of-the-document). */
export const isTop = (id: string): boolean => id === '' || id.toLowerCase() === 'top';

/** An address without %20 and the like, which people paste; one with a malformed % is taken as it stands. */
export function decodeAddress(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** An absolute address in the letters that any program takes for part of it: other ones as %E6…, a host as xn--…. */
export function plainAddress(url: string): string {
  return new URL(url).href;
}
