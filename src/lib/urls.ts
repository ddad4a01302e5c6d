import { domainToUnicode } from 'node:url';
import { looksLikeAnother } from './lookalike-hosts.ts';

/** Reasons for refusing an address. */
export type AddressFault =
  | 'empty'
  /** It contains whitespace. */
  | 'space'
  /** It contains an invisible character: a control, zero-width or bidirectional one. */
  | 'invisible'
  /** `https:\\example.org`: browsers treat it as a slash, other programs do not. */
  | 'backslash'
  /** A scheme that is not allowed: `ftp:`, `javascript:`, `tel:`. */
  | 'scheme'
  /** `//example.org`, `https:example.org`. */
  | 'slashes'
  /** `https://user@example.org`. */
  | 'user'
  | 'no-host'
  /** A host that imitates another one with letters of another script: `https://аpple.com`. */
  | 'lookalike'
  /** Programs would disagree on it: `https://0x7f.1/`, `https://ex%61mple.org`, `/a/../b`. */
  | 'unclear';

/** A parsed address of a field or a text. One that is not refused means the same to every program. */
export type Address =
  /** Absolute; `href` is serialised as by browsers (WHATWG URL). */
  | { kind: 'web'; href: string }
  | { kind: 'mail'; href: string }
  /** `contact:name`, a role address of community.yaml. */
  | { kind: 'contact'; name: string }
  /** A path on this site; `href` is encoded, including its query and fragment. */
  | { kind: 'path'; href: string }
  /** A fragment on the same page, decoded. */
  | { kind: 'fragment'; id: string }
  /** Relative to a file or page: `./other.md`, `www.example.org`. Never published. */
  | { kind: 'relative'; written: string }
  /** `meant` is the address that was probably intended. */
  | { kind: 'refused'; fault: AddressFault; meant?: string };

/**
 * Parses an address. All code that checks or publishes addresses uses this function, so that what is checked is what
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

/**
 * Whether a site can be published at this web URL: its path has plain letters only, there is no query or fragment, and
 * it has at most 100 characters.
 */
export function isSiteUrl(value: string): boolean {
  const url = URL.parse(value);
  if (!url || !isWebUrl(value) || url.search !== '' || url.hash !== '') return false;
  return /^(?:\/[\w.~-]+)*\/?$/.test(url.pathname) && url.pathname.length <= 100;
}

/** True for an absolute http or https URL that every program parses in the same way. */
export const isWebUrl = (value: string): boolean => readAddress(value).kind === 'web';

function unusable(written: string): AddressFault | undefined {
  if (/[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}\p{Cs}]/u.test(written)) return 'invisible';
  if (/\s/u.test(written)) return 'space';
  return written.includes('\\') ? 'backslash' : undefined;
}

/** The address without the characters that make it unusable, if it is usable then. */
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
  // An empty label is not valid in DNS (RFC 1035, section 2.3.1).
  if (/^\.|\.\./.test(host)) return refused('unclear');
  if (looksLikeAnother(domainToUnicode(url.hostname))) return refused('lookalike');
  return { kind: 'web', href: url.href };
}

/** Whether a written host equals the parsed one, in Unicode form or as `xn--…`. */
function isPlainHost(written: string, parsed: string): boolean {
  const host = written.normalize('NFC').toLowerCase();
  return host === parsed || host === domainToUnicode(parsed);
}

function mail(written: string): Address {
  const url = URL.parse(written);
  return url && url.pathname !== '' ? { kind: 'mail', href: url.href } : refused('empty');
}

// A placeholder host: only path, query and fragment are used.
const somewhere = 'https://site.invalid';

function path(written: string): Address {
  const url = URL.parse(written, somewhere);
  const [place = ''] = written.split(/[?#]/);
  if (url?.origin !== somewhere || decodeAddress(url.pathname) !== decodeAddress(place))
    return refused('unclear', url?.origin === somewhere ? url.pathname : undefined);
  return { kind: 'path', href: url.pathname + url.search + url.hash };
}

/** `#top` and `#` lead to the top of any page (https://html.spec.whatwg.org/#the-indicated-part-of-the-document). */
export const isTop = (id: string): boolean => id === '' || id.toLowerCase() === 'top';

/** Decodes %20 and the like; an address with a malformed % is returned as it is. */
export function decodeAddress(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** An absolute address in ASCII, as every program accepts it: %E6… for other characters, xn--… for the host. */
export function plainAddress(url: string): string {
  return new URL(url).href;
}
