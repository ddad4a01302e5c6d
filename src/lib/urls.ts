/** True for an absolute http or https URL without a user name or password in it. */
export function isWebUrl(value: string): boolean {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(value)) return false;
  return url.username === '' && url.password === '' && url.hostname !== '' && !/\s/.test(value);
}

/** True for a web URL that a site can stand at: its path has plain letters only, nothing follows it, and it has at most 100 signs. */
export function isSiteUrl(value: string): boolean {
  const url = URL.parse(value);
  if (!url || !isWebUrl(value) || url.search !== '' || url.hash !== '') return false;
  return /^(?:\/[\w.~-]+)*\/?$/.test(url.pathname) && url.pathname.length <= 100;
}

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
