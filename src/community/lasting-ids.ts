import type { RecordOf, Settings } from './record-types.ts';

/**
 * The permanent id of a record, whatever its file is called now: its oldest former id, else its id. Feeds and calendars
 * use it in the ids of items, so that a rename never shows the same item twice.
 */
export function lastingId({ id, aliases }: Pick<RecordOf<string>, 'id' | 'aliases'>): string {
  return aliases[0] ?? id;
}

/**
 * The paths of a record from the site's root, in the default language: the current one and former ones. Pages can
 * redirect, but feed readers and calendars may only find a file at the address they know.
 */
export function everyPath({
  kind,
  path,
  aliases,
}: Pick<RecordOf<string>, 'kind' | 'path' | 'aliases'>): string[] {
  return [path, ...aliases.map((alias) => `/${kind}/${alias}/`).filter((former) => former !== path)];
}

/**
 * The authority of permanent ids (as in RFC 4151 tag URIs): the host of the site's address without port and leading
 * `www.`. It does not change with https, the base path or a redesign; after a move to another domain, the community
 * declares its first address.
 */
export function idAuthority({ url, feeds }: Pick<Settings, 'url' | 'feeds'>): string {
  return new URL(feeds?.firstUrl ?? url).hostname.replace(/^www\./, '');
}
