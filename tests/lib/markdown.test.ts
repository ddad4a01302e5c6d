import { describe, expect, test } from 'vitest';
import { prose } from '../../src/community/prose.ts';

const surroundings = {
  href: (path: string, locale: string) => `/base/${locale}${path}`,
  contacts: { conduct: 'conduct@example.org' },
};

/** A text of the file content/chapters/nagoya.yaml as HTML. */
const html = (markdown: string) =>
  prose({ ja: markdown }, 'chapters/nagoya.yaml', surroundings).in('ja').html;

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
    expect(html('![灯](../images/灯 1.png)')).toBe('<p>![灯](../images/灯 1.png)</p>');
    expect(html('![灯](<../images/灯 1.png>)')).toBe(
      '<p><img src="/@content/images/%E7%81%AF%201.png" alt="灯"></p>',
    );
  });

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
