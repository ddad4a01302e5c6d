import type { APIRoute } from 'astro';
import { playerOrigins } from '../formats/pages/recording-player.ts';
import { headersFile } from '../formats/site-files/security-headers.ts';
import { loadCommunity } from './_site-community.ts';

/**
 * Files for static hosts: HTTP headers, and `.nojekyll`, without which GitHub Pages drops folders such as `_astro/`.
 */
const files: Readonly<Record<string, () => Promise<string>>> = {
  _headers: async () => {
    const { settings, events } = await loadCommunity();
    return headersFile(settings.base, playerOrigins(events));
  },
  '.nojekyll': async () => '\n',
};

// Astro ignores pages whose file names begin with `_` or a dot, so the names are parameters.
export const getStaticPaths = () => Object.keys(files).map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params: { file = '' } }) => new Response(await files[file]?.());
