import type { Community, RecordOf } from '../community/record-types.ts';
import { loadCommunity } from './_site-community.ts';

/** The props of every page. */
export interface PageProps {
  community: Community;
  /** The language of the page. */
  locale: string;
}

type Params = Record<string, string | undefined>;

/** One path per language; the first language has no prefix. */
async function inEveryLocale<Props extends object>(
  list: (community: Community) => readonly { params: Params; props: Props }[],
) {
  const community = await loadCommunity();
  const { locales, defaultLocale } = community.settings;
  const made = list(community);
  return locales.flatMap((locale) =>
    made.map(({ params, props }) => ({
      params: { ...params, locale: locale === defaultLocale ? undefined : locale },
      props: { ...props, community, locale },
    })),
  );
}

/** `getStaticPaths` of a page that exists once per language. */
export const page = () => inEveryLocale(() => [{ params: {}, props: {} }]);

/** `getStaticPaths` of a page that only some communities have. */
export const pageIf = (isThere: (community: Community) => boolean) => () =>
  inEveryLocale((community) => (isThere(community) ? [{ params: {}, props: {} }] : []));

type Listed = {
  [Key in keyof Community]-?: Community[Key] extends readonly RecordOf<string>[] ? Key : never;
}[keyof Community];

/** `getStaticPaths` of the pages of a collection's records, in the prop `record`. */
export function pagesOf<Name extends Listed>(name: Name) {
  type Item = Community[Name] extends readonly (infer Item)[] ? Item : never;
  return () =>
    inEveryLocale((community) =>
      (community[name] as readonly RecordOf<string>[]).map((record) => ({
        params: { id: record.id },
        props: { record: record as Item },
      })),
    );
}

/** `getStaticPaths` of one page per value, in the prop `value`; `param` is the parameter in the route's file name. */
export function pagesPer<Value>(
  param: string,
  values: (community: Community) => readonly { key: string; value: Value }[],
) {
  return () =>
    inEveryLocale((community) =>
      values(community).map(({ key, value }) => ({ params: { [param]: key }, props: { value } })),
    );
}

/** A generated file of the site. */
interface SiteFile {
  /** From the site's root, in the default language: `/chapters/nagoya/rss.xml`. */
  path: string;
}

/**
 * `getStaticPaths` of a route for all files of a kind, in the prop `file`; `param` is the parameter in the route's file
 * name.
 */
export function filesPerLanguage<File extends SiteFile>(
  param: string,
  files: (reader: PageProps) => readonly File[],
) {
  return async () => {
    const community = await loadCommunity();
    const { locales, base } = community.settings;
    return locales.flatMap((locale) =>
      files({ community, locale }).map((file) => ({
        params: { [param]: community.href(file.path, locale).slice(base.length) },
        props: { file },
      })),
    );
  };
}
