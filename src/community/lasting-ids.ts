import type { RecordOf, Settings } from './record-types.ts';

/**
 * What a record is called for ever, whatever its file is called now: the oldest of its former ids, else its id. Feeds
 * and calendars build the ids of their items from it, so that a rename never shows somebody the same thing twice.
 */
export function lastingId({ id, aliases }: Pick<RecordOf<string>, 'id' | 'aliases'>): string {
  return aliases[0] ?? id;
}

/**
 * The addresses of a record from the site's root, in the default language: that of today and its former ones. A page can
 * lead people on to the new one; a program that reads a feed or a calendar finds it at the address it knows, or not at
 * all.
 */
export function everyPath({
  kind,
  path,
  aliases,
}: Pick<RecordOf<string>, 'kind' | 'path' | 'aliases'>): string[] {
  return [path, ...aliases.map((alias) => `/${kind}/${alias}/`).filter((former) => former !== path)];
}

/**
 * Whose ids these are: the host of the site's address, without its port and a leading `www.`. Neither https, nor the
 * path the site is published under, nor a redesign changes it; after a move to another domain, the community says which
 * address was its first.
 */
export function idAuthority({ url, feeds }: Pick<Settings, 'url' | 'feeds'>): string {
  return new URL(feeds?.firstUrl ?? url).hostname.replace(/^www\./, '');
}
