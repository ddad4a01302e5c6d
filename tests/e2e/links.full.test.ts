import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { expect, inject, test } from 'vitest';
import { serve } from '../../scripts/server/static-server.ts';
import { filesOf } from './files.ts';

const site = inject('site');

test('every link and fragment within the site leads somewhere', async () => {
  const server = await serve({ folder: site });
  const { links } = await new LinkChecker().check({
    path: server.url,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    // A connection may break on a busy machine; a link that leads nowhere does so each time.
    ...{ retryErrors: true, retryErrorsCount: 3, retryErrorsJitter: 500 },
    // Other sites are not asked.
    linksToSkip: async (link) => !link.startsWith(server.url),
  });
  await server.close();
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  const told = broken.map(
    ({ url, parent, status, failureDetails = [] }) =>
      `${parent}: ${url} (${status}) ${failureDetails.map((each) => ('message' in each ? each.message : '')).join(', ')}`,
  );
  expect(told).toEqual([]);
  expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(500);
});

test('absolute addresses of the site itself exist too', () => {
  const own = 'https://tomoshibi.example/';
  const files = new Set(filesOf(site, ''));
  const missing = new Set<string>();
  for (const file of [...filesOf(site, '.html'), ...filesOf(site, '.xml'), ...filesOf(site, '.txt')]) {
    const text = readFileSync(path.join(site, file), 'utf8');
    for (const match of text.matchAll(/https:\/\/tomoshibi\.example\/([^\s"'<>#?&]*)/g)) {
      const target = decodeURI(match[1] ?? '');
      const found = files.has(target === '' || target.endsWith('/') ? `${target}index.html` : target);
      if (!found) missing.add(`${own}${target} (in ${file})`);
    }
  }
  expect([...missing]).toEqual([]);
});
