import { beforeAll, describe, expect, test } from 'vitest';
import type { Community } from '../../src/community/record-types.ts';
import { addressesIn, type BuiltSite, builtSite, wordsOf } from './built-pages.ts';
import { model } from './reading.ts';
import { corpusSite } from './sites.ts';
import { describeWith } from './sources.ts';

/** Pages that must be there, by section: one for each record. */
function expectedPages(community: Community): Record<string, string[]> {
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
  return {
    chapters: ids(community.chapters),
    events: ids(community.events),
    'events/archive': [...new Set(community.past.map(({ starts }) => starts.day.slice(0, 4)))],
    outputs: [...community.outputYears],
    people: ids(community.people),
    newsletter: ids(community.newsletters),
    topics: ids(community.topics),
  };
}

const always = '/ /chapters/ /events/ /outputs/ /people/ /newsletter/ /subscribe/ /search/ /404.html'.split(
  ' ',
);

/** Pages of a section that are no records. */
const views = new Set(['archive', 'list', 'map', 'find']);

describe.each([
  ['coderdojo', 'coderdojo-japan', { chapters: 339, events: 1373, people: 0, newsletter: 0 }],
  ['vim-jp', 'vim-jp-magazine', { chapters: 0, events: 0, people: 121, newsletter: 77 }],
  ['cloud-native-nordics', 'cloud-native-nordics', { chapters: 13, events: 108, people: 137, newsletter: 0 }],
] as const)('the site of %s', (name, set, numbers) => {
  describeWith(set, () => {
    let community: Community;
    let site: BuiltSite;
    let locale: string;

    beforeAll(() => {
      const { content, output } = corpusSite(name);
      community = model(content);
      site = builtSite(output);
      locale = community.settings.defaultLocale;
    });

    test('every record has its page, and no other page is there', () => {
      const expected = expectedPages(community);
      for (const [section, count] of Object.entries(numbers)) expect(expected[section]).toHaveLength(count);
      for (const [section, ids] of Object.entries(expected)) {
        const inner = new RegExp(`^/${section}/([^/]+)/$`);
        const found = [...site.pages.keys()].flatMap((address) => inner.exec(address)?.[1] ?? []);
        const [there, wanted] = [new Set(found.filter((id) => !views.has(id))), new Set(ids)];
        expect(firstOf(wanted.difference(there)), `missing in ${section}`).toEqual([]);
        expect(firstOf(there.difference(wanted)), `too many in ${section}`).toEqual([]);
      }
      expect(always.filter((address) => !site.pages.has(address))).toEqual([]);
      expect(community.pages.filter(({ path }) => !site.pages.has(path))).toEqual([]);
    });

    test('names and titles stand on their pages as they were written', () => {
      const named = [
        ...community.chapters.map(({ path, name: title }) => ({ path, title })),
        ...community.events.map(({ path, title }) => ({ path, title })),
        ...community.people.map(({ path, name: title }) => ({ path, title })),
        ...community.newsletters.map(({ path, title }) => ({ path, title })),
        ...community.pages.map(({ path, title }) => ({ path, title })),
      ];
      const wrong = named.filter(({ path, title }) => {
        const words = wordsOf(site.pages.get(path)?.html ?? '', 'h1').replace(/\s/g, '');
        return !words.includes((title[locale] ?? '').replace(/\s/g, ''));
      });
      expect(firstOf(wrong.map(({ path }) => path))).toEqual([]);
    });

    test('every title of an output stands in the list of its year, and leads to it', () => {
      for (const year of community.outputYears) {
        const html = site.pages.get(`/outputs/${year}/`)?.html ?? '';
        const words = wordsOf(html, 'main').replace(/\s/g, '');
        const links = new Set(
          addressesIn(html).links.map((url) => URL.parse(url, 'https://a.example')?.href),
        );
        const outputs = community.outputs.filter((output) => output.year === year);
        const missing = outputs.filter(
          ({ title, url, language }) =>
            !words.includes((title[language] ?? '').replace(/\s/g, '')) || !links.has(new URL(url).href),
        );
        expect(firstOf(missing.map(({ id }) => id))).toEqual([]);
      }
    });

    test('nothing that only a program would say stands on a page', () => {
      // What vim-jp writes about is programs.
      const slips =
        name === 'vim-jp' ? /\[object Object|Invalid Date/ : /\[object|Invalid Date|\bundefined\b|\bNaN\b/;
      const pages = [...site.pages.values()].filter(({ html }) => slips.test(html.replace(/<[^>]*>/g, ' ')));
      expect(firstOf(pages.map(({ address }) => address))).toEqual([]);
    });

    test('every link within the site leads to a page or file that is there', () => {
      const { base } = community.settings;
      const broken = new Set<string>();
      for (const { address, html } of site.pages.values()) {
        for (const link of addressesIn(html).links) {
          if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(link)) continue;
          const { pathname } = new URL(link, `https://site.example${base}${address.slice(1)}`);
          const target = `/${decodeURI(pathname).slice(base.length)}`;
          if (!pathname.startsWith(base) || !(site.pages.has(target) || site.files.has(target)))
            broken.add(`${address} → ${link}`);
        }
      }
      expect(firstOf(broken)).toEqual([]);
    });

    test('no page asks another site for anything', () => {
      for (const { address, html } of site.pages.values()) {
        expect(
          addressesIn(html).fetched.filter((url) => /^(?:[a-z]+:)?\/\//i.test(url)),
          address,
        ).toEqual([]);
      }
    });
  });
});

// A thousand lines would hide what is wrong.
const firstOf = (wrong: Iterable<string>) => [...wrong].slice(0, 10);
