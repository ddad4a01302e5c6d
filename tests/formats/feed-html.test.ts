import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/community/record-types.ts';
import { issueHtml } from '../../src/formats/feeds/feed-html.ts';
import { mediaName, mediaPath, mediaPictures } from '../../src/formats/feeds/feed-media.ts';
import { htmlForFeeds } from '../../src/formats/feeds/html-for-feeds.ts';
import { readHtml } from '../read-html.ts';
import { communityOf, markdown } from '../sample.ts';
import { sampleCommunity } from './sample-community.ts';

const picture = (path: string, alt: string) => `<img src="${path}" alt="${alt}">`;
const portable = (html: string) =>
  htmlForFeeds(readHtml(html), { page: 'https://a.example/base/news/', picture });

describe('HTML that stands anywhere', () => {
  test('has absolute addresses', () => {
    const html =
      '<p><a href="/base/x/?a=1&#x26;b=2">x</a> <a href="#s-note">n</a> <a href="mailto:a@b.example">m</a></p>';
    expect(portable(html)).toBe(
      '<p><a href="https://a.example/base/x/?a=1&amp;b=2">x</a> <a href="https://a.example/base/news/#s-note">n</a> <a href="mailto:a@b.example">m</a></p>',
    );
  });

  test('has nothing that needs our styles, and boxes to tick as characters', () => {
    expect(
      portable(
        '<ul class="contains-task-list"><li class="x"><label><input type="checkbox" checked disabled> 済</label></li></ul>',
      ),
    ).toBe('<ul><li>☑ 済</li></ul>');
    expect(
      portable(
        '<h2 id="s-a">題</h2><table><tr><td class="align-right" colspan="2" dir="rtl">1</td></tr></table>',
      ),
    ).toBe(
      '<h2>題</h2><table><tbody><tr><td colspan="2" dir="rtl" align="right">1</td></tr></tbody></table>',
    );
  });

  test('has no space where a Japanese line ends, and programs as they are', () => {
    expect(portable('<p>支部を\n<b>見る</b>\nsee\nyou</p><pre><code>夜\n朝</code></pre>')).toBe(
      '<p>支部を<b>見る</b>\nsee\nyou</p><pre><code>夜\n朝</code></pre>',
    );
  });

  test('shows pictures by their paths in content/, and leaves what only looks like a tag', () => {
    expect(
      portable('<img src="/@content/newsletters/%E7%94%BB%26.svg" alt="a > &#x22;b&#x22;" width="3">'),
    ).toBe('<img src="newsletters/画&.svg" alt="a > "b"">');
    const code = '<pre><code>&lt;a href="/x"> 1 &lt; 2</code></pre>';
    expect(portable(code)).toBe(code);
  });
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="3"/></svg>';
const body = `
はじめに、[支部](/chapters/nagoya/)へ。 ![](./room.svg)

<Spotlight>

**灯る**支部です。

</Spotlight>

<Events>

- late: [書いて](/about/)ください。
- off

</Events>

<Outputs>

- stairs: 階段の話。

</Outputs>

<Quote by="灯里">

待つのも灯り。

</Quote>

<Note title="余白">

また来月。

</Note>

<Button href="/chapters/">支部を**見る**</Button>

<Figure src="./room.svg" alt="部屋 <1>" caption="消した部屋" />
`;

const files = {
  'chapters/nagoya.yaml': 'name: { ja: 名古屋支部, en: Nagoya }\nmascot: ./nagoya.svg\n',
  'chapters/nagoya.svg': svg,
  'newsletters/room.svg': svg,
  'pages/about.md': markdown('title: 私たち'),
  'events/2026/late.md': markdown('title: 夜話\nchapters: [nagoya]\nstarts: 2026-12-04 19:00'),
  'events/2026/off.md': markdown('title: 雪の会\nchapters: [nagoya]\nstarts: 2026-12-06\nstatus: cancelled'),
  'outputs/2026/stairs.yaml':
    'title: 階段は煙突\nurl: https://o.example/?a=1&b=2\nauthors: [{ name: 灯里 }]\npublished: 2026-11-02\n',
  'newsletters/2026-11.mdx': markdown('title: 夜長号\npublished: 2026-11-01\nspotlight: nagoya', body),
};

function html(locale: string): string {
  const community = communityOf(files);
  return issueHtml(community.newsletters[0] as Issue, { community, locale });
}

describe('an issue in full', () => {
  test('looks like this', async () => {
    await expect(`${html('ja')}\n`).toMatchFileSnapshot('snapshots/issue.html');
  });

  test('marks the language of its text for readers of another', () => {
    expect(html('en')).toContain('<div lang="ja"><p>はじめに');
    expect(html('en')).toContain('<h2>Chapter of the month: Nagoya</h2>');
    expect(html('en')).toContain('href="https://sample.example/en/chapters/nagoya/"');
  });

  test('asks only for pictures that are published for it, as PNG or JPEG', () => {
    expect(mediaPictures(communityOf(files))).toEqual(['chapters/nagoya.svg', 'newsletters/room.svg']);
    expect(mediaName('a/room.svg')).toBe('a/room.svg.png');
    expect(mediaPath('写真/夜 1.jpg')).toBe('/media/%E5%86%99%E7%9C%9F/%E5%A4%9C%201.jpg');
  });

  test('in the sample is safe, without relative addresses, scripts, styles, classes and ids', () => {
    const community = sampleCommunity();
    const pictures = new Set(
      mediaPictures(community).map((path) => `https://tomoshibi.example${mediaPath(path)}`),
    );
    for (const locale of ['ja', 'en']) {
      for (const issue of community.newsletters) {
        const made = issueHtml(issue, { community, locale });
        expect(made.length).toBeGreaterThan(1000);
        expect(made).not.toMatch(/ (?:class|id|style|srcset|on\w+)=|<(?:script|style|link|iframe|input)/);
        for (const [, url = ''] of made.matchAll(/ href="([^"]*)"/g))
          expect(url).toMatch(/^(?:https?:\/\/|mailto:)/);
        for (const [, url = ''] of made.matchAll(/ src="([^"]*)"/g)) expect(pictures).toContain(url);
      }
    }
  });
});
