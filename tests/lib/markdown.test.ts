import { describe, expect, test } from 'vitest';
import { prose } from '../../src/community/prose.ts';
import { writeHtml } from '../../src/lib/html-tree.ts';
import { parseMarkdown, renderHtml, renderStateOf } from '../../src/lib/markdown.ts';

const surroundings = {
  href: (path: string, locale: string) => `/base/${locale}${path}`,
  contacts: { conduct: 'conduct@example.org' },
};

/** A text of the file content/chapters/nagoya.yaml as HTML. */
const html = (markdown: string) =>
  writeHtml(
    prose({ ja: markdown }, { path: 'chapters/nagoya.yaml', pictures: {} }, surroundings).in('ja').tree,
  );

describe('links and pictures, in Markdown and in HTML alike', () => {
  test.each([
    ['[x](/about/)', '<a href="/about/">x</a>'],
    ['[x](contact:conduct)', '<a href="contact:conduct">x</a>'],
    ['[x](contact:nobody)', '<a href="contact:nobody">x</a>'],
    ['[x](#top)', '<a href="#top">x</a>'],
    ['[x](https://example.org/?a=1&b=2)', '<a href="https://example.org/?a=1&b=2">x</a>'],
    ['![灯](./firefly.svg)', '<img src="./firefly.svg" alt="灯">'],
    ['![灯](../images/a%20b.png)', '<img alt="灯" src="../images/a%20b.png">'],
    ['![灯](https://elsewhere.example/a.png)', '<img src="https://elsewhere.example/a.png" alt="灯">'],
    ['![灯](//elsewhere.example/a.png)', '<img src="//elsewhere.example/a.png" alt="灯">'],
  ])('%s is %s', (markdown, raw) => {
    expect(html(`before ${raw} after`)).toBe(html(`before ${markdown} after`));
  });

  test('paths of the site and role addresses are resolved', () => {
    expect(html('[x](/about/)')).toBe('<p><a href="/base/ja/about/">x</a></p>');
    expect(html('[x](contact:conduct)')).toBe('<p><a href="mailto:conduct@example.org">x</a></p>');
  });

  test('pictures of content/ stand under their path in it, its letters encoded, the address first', () => {
    expect(html('![灯](<../images/灯 1.png>)')).toBe(
      '<p><img src="/@content/images/%E7%81%AF%201.png" alt="灯"></p>',
    );
  });

  test.each([
    ['a ![p](./my logo (1).png) b', '<p>a <img src="/@content/chapters/my%20logo%20(1).png" alt="p"> b</p>'],
    ['![p](IMG 0001 (2).JPG "夜")', '<p><img src="/@content/chapters/IMG%200001%20(2).JPG" alt="p"></p>'],
    [
      '![p](./a b.png) ![q](./c d.png)',
      '<p><img src="/@content/chapters/a%20b.png" alt="p"> <img src="/@content/chapters/c%20d.png" alt="q"></p>',
    ],
    ['!\\[p](./a b.png)', '<p>![p](./a b.png)</p>'],
    ['`![p](./a b.png)`', '<p><code>![p](./a b.png)</code></p>'],
    ['[p] (./a b.png)', '<p>[p] (./a b.png)</p>'],
  ])('spaces in the names of pictures are understood: %s', (text, made) => expect(html(text)).toBe(made));

  test('of a picture that cannot be shown, the words stay; of a link that leads nowhere too', () => {
    expect(html('![灯](https://elsewhere.example/a.png)')).toBe('<p>灯</p>');
    expect(html('![灯](../../secret.png)')).toBe('<p>灯</p>');
    expect(html('[x](contact:nobody) [y](javascript:alert)')).toBe('<p><a>x</a> <a>y</a></p>');
  });

  test('no other way to name a picture passes', () => {
    expect(
      html(
        '<picture><source srcset="https://elsewhere.example/a.png"><img src="./a.png" srcset="b.png 2x"></picture>',
      ),
    ).toBe('<p><img src="/@content/chapters/a.png" alt=""></p>');
  });
});

describe('what GitHub-flavoured Markdown has', () => {
  test('footnotes lead to their notes and back, and their heading is the same in every language', () => {
    const made = html('灯[^1]\n\n[^1]: 虫の灯');
    expect(made).toContain('<a href="#s-fn-1" id="s-fnref-1" data-footnote-ref>1</a>');
    expect(made).toContain('<li id="s-fn-1">');
    expect(made).toContain('<a href="#s-fnref-1" data-footnote-backref="" aria-label="↩ 1">');
    expect(made).not.toContain('Footnotes');
  });

  test('a task that is done is ticked', () => {
    expect(html('- [x] a')).toContain('<input type="checkbox" checked disabled>');
  });

  test('cells keep what they span', () => {
    const cell = '<td colspan="2">a</td>';
    expect(html(`<table><tr>${cell}</tr></table>`)).toContain(cell);
  });

  test('headings begin at h2, raw ones too, and no id but ours passes', () => {
    expect(html('# a\n\n### b')).toBe('<h2 id="s-a">a</h2>\n<h4 id="s-b">b</h4>');
    expect(html('<h1 id="main" class="x">a</h1>')).toBe('<h2 id="s-a">a</h2>');
  });

  test('the words of scripts and style sheets are not shown', () => {
    expect(html('a\n\n<script>b</script><style>c</style>')).toBe('<p>a</p>\n');
  });
});

describe('bare addresses end where people see them end', () => {
  test.each([
    [
      '見て https://example.org/a。**太字**です',
      '<p>見て <a href="https://example.org/a">https://example.org/a</a>。<strong>太字</strong>です</p>',
    ],
    [
      '（https://example.org/）と[こちら](/b/)',
      '<p>（<a href="https://example.org/">https://example.org/</a>）と<a href="/base/ja/b/">こちら</a></p>',
    ],
    ['「https://example.org/a」', '<p>「<a href="https://example.org/a">https://example.org/a</a>」</p>'],
    ['https://example.org/a).。', '<p><a href="https://example.org/a">https://example.org/a</a>).。</p>'],
    ['https://example.org/a？b', '<p><a href="https://example.org/a">https://example.org/a</a>？b</p>'],
    [
      'https://example.org/wiki/レオナルド・ダ',
      '<p><a href="https://example.org/wiki/%E3%83%AC%E3%82%AA%E3%83%8A%E3%83%AB%E3%83%89%E3%83%BB%E3%83%80">https://example.org/wiki/レオナルド・ダ</a></p>',
    ],
    ['（www.example.org/a）と', '<p>（<a href="http://www.example.org/a">www.example.org/a</a>）と</p>'],
    [
      '<https://example.org/a。>',
      '<p><a href="https://example.org/a%E3%80%82">https://example.org/a。</a></p>',
    ],
    [
      'https://a.example/→https://b.example/',
      '<p><a href="https://a.example/">https://a.example/</a>→<a href="https://b.example/">https://b.example/</a></p>',
    ],
  ])('%s', (text, made) => expect(html(text)).toBe(made));
});

describe('lists and tables that can be read', () => {
  test('a box to tick is named by its words, without the list below it', () => {
    expect(html('- [x] 済 [a](/a/)\n  - 子')).toContain(
      '<label><input type="checkbox" checked disabled> 済 <a href="/base/ja/a/">a</a></label>\n<ul>',
    );
  });

  test('columns stand as they were asked to', () => {
    const made = html('|a|b|c|d|\n|:-|:-:|-:|-|\n|1|2|3|4|');
    expect([...made.matchAll(/<td(?: class="([^"]*)")?>/g)].map(([, side]) => side)).toEqual([
      ...['align-left', 'align-center', 'align-right', undefined],
    ]);
  });
});

test('footnotes of a text in pieces are numbered through, each stands once, and no id is given twice', () => {
  const whole = renderStateOf([]);
  const to = { link: (url: string) => url, image: (url: string) => url };
  const made = [
    '一[^a] 二[^b] 三[^a]\n\n[^a]: A\n[^b]: B',
    '四[^b] 五[^c]\n\n[^b]: B\n[^c]: C',
    '六[^a]\n\n[^a]: A',
  ]
    .map((text) => renderHtml(parseMarkdown(text).children, to, whole))
    .join('\n');
  const numbers = [...made.matchAll(/data-footnote-ref>(\d+)</g)].map(([, number]) => number);
  expect(numbers).toEqual(['1', '2', '1', '2', '3', '1']);
  expect(made.match(/<li/g)).toHaveLength(3);
  expect(made).toContain('<ol start="3">');
  const ids = [...made.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of made.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(id);
});
