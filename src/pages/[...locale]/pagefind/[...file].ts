import type { APIRoute } from 'astro';
import type { Community } from '../../../community/record-types.ts';
import { searchRecords } from '../../../formats/search/search-records.ts';
import { cached } from '../../../lib/get-or-make.ts';
import { once } from '../../../lib/once-per-object.ts';
import { type IndexFile, searchIndex } from '../../../site/search-index.ts';
import { loadCommunity } from '../../_site-community.ts';

interface Props {
  file: IndexFile;
}

const indexes = once((_community: Community) => new Map<string, Promise<IndexFile[]>>());

/** The search index of each language; the search page loads parts of it. */
export const getStaticPaths = async () => {
  const community = await loadCommunity();
  const { locales, defaultLocale } = community.settings;
  const lists = locales.map(async (locale) => {
    const make = () => searchIndex(() => searchRecords({ community, locale }));
    const files = await cached(indexes(community), locale, make);
    return files.map((file) => ({
      params: { locale: locale === defaultLocale ? undefined : locale, file: file.path },
      props: { file } satisfies Props,
    }));
  });
  return (await Promise.all(lists)).flat();
};

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(new Uint8Array(file.bytes), {
    headers: { 'Content-Type': file.path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream' },
  });
