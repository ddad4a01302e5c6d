import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Body } from '../../src/community/prose.ts';
import type { Community } from '../../src/community/record-types.ts';
import { writeHtml } from '../../src/lib/html-tree.ts';
import { temporaryFolder } from './content-folder.ts';
import type { Ekiden } from './convert-ekiden.ts';
import type { Magazine } from './convert-magazine.ts';
import { vimJp } from './convert-vim-jp.ts';
import { type Faults, model, read, tally } from './reading.ts';
import { describeWith } from './sources.ts';
import { unsafeHtml } from './unsafe-html.ts';

/**
 * Faults of the data; all but one are in blog posts. Pictures of other sites (they would tell those sites who reads us),
 * addresses of people and lists, links to ftp servers, which browsers no longer follow, a link to nothing, scripts and
 * styles.
 */
const faults: Faults = {
  'newsletters/2017-07.md': { 'unsafe-link': 1 },
  ...pictures(
    1,
    '2011-09-16-2 2013-03-02 2014-08-08 2015-06-30 2015-10-15 2017-08-04 2017-08-04-2 2018-07-03',
  ),
  ...pictures(1, '2019-06-26'),
  ...pictures(2, '2017-11-27 2018-07-04 2020-05-15'),
  ...pictures(3, '2013-03-08'),
  // The fifth badge stands in a code block.
  ...pictures(4, '2016-03-27 2017-09-16'),
  ...pictures(10, '2011-09-20-2'),
  ...faultsIn('2018-06-07 2018-06-07-2', { 'image-remote': 1, 'personal-address': 1 }),
  ...faultsIn('2012-04-03 2013-07-06 2013-07-29 2013-08-10 2018-05-18', { 'personal-address': 1 }),
  ...faultsIn('2016-09-13', { 'personal-address': 1, 'unsafe-link': 14 }),
  // A poll: a script, and what stands in its place where no script runs.
  ...faultsIn('2011-09-20', { 'html-not-shown': 2 }),
  // Portraits in a table that a sheet of its own draws.
  ...faultsIn('2017-10-12 2017-10-12-2', {
    'image-remote': 9,
    'html-not-shown': 1,
    'html-attribute-dropped': 1,
  }),
  // The style of pictures.
  ...faultsIn('2018-06-13', { 'image-remote': 2, 'html-attribute-dropped': 2 }),
};

/** What it is warned of, and keeps: colours, borders, classes and ids that stay behind. */
const warnings: Faults = {
  ...faultsIn('2012-01-10 2016-03-23', { 'html-attribute-dropped': 2 }),
  ...faultsIn('2017-10-12 2017-10-12-2', { 'html-attribute-dropped': 1 }),
};

function pictures(count: number, posts: string): Faults {
  return faultsIn(posts, { 'image-remote': count });
}

function faultsIn(posts: string, found: Faults[string]): Faults {
  return Object.fromEntries(posts.split(' ').map((post) => [`pages/post-${post}.md`, found]));
}

describeWith('vim-jp-ekiden', () => {
  describeWith('vim-jp-magazine', () => {
    const raw = temporaryFolder('vim-jp-raw');
    const mended = temporaryFolder('vim-jp');
    let data: Ekiden & Magazine;
    let community: Community;

    beforeAll(() => {
      data = vimJp(raw.folder);
      vimJp(mended.folder, { mend: true });
      community = model(mended.folder);
    });
    afterAll(() => {
      raw.remove();
      mended.remove();
    });

    test('the data sets are the ones that were counted', () => {
      const { articles, runners, issues, posts } = data;
      expect([articles.length, runners.size, issues.size, posts.size]).toEqual([511, 121, 77, 121]);
    });

    test('as they stand, the check finds their faults and nothing else', () => {
      expect(read(raw.folder).faults).toEqual({ ...warnings, ...faults });
      expect(read(mended.folder).faults).toEqual(warnings);
    });

    describe('the relay', () => {
      test('every article is an output of its runner and of the campaign, with its title as it was', () => {
        const { outputs, campaigns } = community;
        const told = (title = '', url = '', runner = '', day = '') => [title, url, runner, day].join('\n');
        expect(
          new Set(outputs.map((o) => told(o.title.ja, o.url, o.authors[0]?.name.ja, o.published.first))),
        ).toEqual(
          new Set(data.articles.map(({ title, url, runner, date }) => told(title, url, runner, date))),
        );
        expect(campaigns[0]?.outputs).toHaveLength(511);
        expect(community.counts).toMatchObject({ outputs: 511, authors: 121, issues: 77 });
      });

      test('every runner has what they wrote, latest first', () => {
        const { people } = community;
        expect(new Map(people.map(({ name, outputs }) => [name.ja, outputs.length]))).toEqual(
          tally(data.articles.map(({ runner }) => runner)),
        );
        for (const { outputs } of people) {
          const days = outputs.map(({ published }) => published.first);
          expect(days).toEqual([...days].sort().reverse());
        }
      });

      test('outputs are listed by year, latest first', () => {
        expect(community.outputYears).toEqual(['2026', '2025', '2024', '2023']);
        const days = community.outputs.map(({ published }) => published.first);
        expect(days).toEqual([...days].sort().reverse());
      });
    });

    describe('the magazine', () => {
      test('every month has its issue, in order', () => {
        const { newsletters } = community;
        expect(newsletters.map(({ month }) => month)).toEqual([...data.issues.keys()].reverse());
        expect(newsletters.map(({ title }) => title.ja)).toEqual(
          [...data.issues.values()].map((i) => i.title).reverse(),
        );
        expect(newsletters[0]?.previous).toBe(newsletters[1]);
        expect(newsletters[1]?.next).toBe(newsletters[0]);
      });

      test('bodies are read as they were written', () => {
        const { newsletters, pages } = read(raw.folder).content.entries;
        // Contacts are looked for in what has been read; a file with any other fault is none.
        const isRead = (file: string) =>
          Object.keys(faults[file] ?? {}).every((code) => code === 'personal-address');
        const { issues, posts } = data;
        expect(newsletters.map(({ id }) => id)).toEqual(
          [...issues.keys()].filter((id) => isRead(`newsletters/${id}.md`)),
        );
        expect(new Set(pages.map(({ id }) => id))).toEqual(
          new Set([...posts.keys()].filter((id) => isRead(`pages/${id}.md`))),
        );
        for (const { id, bodies } of newsletters) expect(bodies[0]?.source, id).toBe(issues.get(id)?.body);
        for (const { id, bodies } of pages) expect(bodies[0]?.source, id).toBe(posts.get(id)?.body);
      });

      test('every link of an issue leads where it did', () => {
        let links = 0;
        for (const { id, body } of community.newsletters) {
          const source = data.issues.get(id)?.body ?? '';
          const written = [...source.matchAll(/\]\((https?:[^()\s]+)\)/g)].map(
            ([, url = '']) => new URL(url).href,
          );
          const shown = new Set(addresses(body));
          expect(
            written.filter((url) => !shown.has(url)),
            id,
          ).toEqual([]);
          links += written.length;
        }
        expect(links).toBe(9022);
      });

      test('nothing in an issue or a post can run or ask another site for something', () => {
        for (const { body, id } of [...community.newsletters, ...community.pages]) {
          for (const html of htmlOf(body)) expect(unsafeHtml(html), id).toEqual([]);
        }
      });

      test('words in angle brackets, underscores and Liquid are still there, as text', () => {
        const text = [...community.newsletters, ...community.pages]
          .flatMap(({ body }) => htmlOf(body))
          .join('');
        const words = ['<code>&lt;special></code>', 'vim_dev: ', '\\&lt;BS>', '&lt;c-r>', '{% post_url '];
        expect(words.filter((each) => !text.includes(each))).toEqual([]);
      });
    });
  });
});

const htmlOf = (body: Body) =>
  body.in('ja').blocks.map((block) => (block.type === 'html' ? writeHtml(block.tree) : ''));

function addresses(body: Body): string[] {
  return htmlOf(body).flatMap((html) =>
    [...html.matchAll(/ href="([^"]*)"/g)].map(
      ([, url = '']) => new URL(decoded(url), 'https://a.example').href,
    ),
  );
}

const decoded = (attribute: string) => attribute.replace(/&quot;/g, '"').replace(/&amp;/g, '&');
