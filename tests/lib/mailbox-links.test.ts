import { expect, test } from 'vitest';
import { parseMarkdown, renderHtml } from '../../src/lib/markdown.ts';

const html = (text: string) =>
  renderHtml(parseMarkdown(text).children, {
    link: (url) => url,
    image: (url) => url,
    mailboxes: ['conduct@x.example', 'web+a@x.example'],
  });

test.each([
  ['連絡はconduct@x.exampleまで', '連絡は<a href="mailto:conduct@x.example">conduct@x.example</a>まで'],
  ['(web+a@x.example)。', '(<a href="mailto:web+a@x.example">web+a@x.example</a>)。'],
  ['conduct\\@x.example', '<a href="mailto:conduct@x.example">conduct@x.example</a>'],
  [
    'Ｃｏｎｄｕｃｔ＠ｘ．ｅｘａｍｐｌｅ へ',
    '<a href="mailto:conduct@x.example">Ｃｏｎｄｕｃｔ＠ｘ．ｅｘａｍｐｌｅ</a> へ',
  ],
])('a role address in a text becomes a link: %s', (text, expected) => {
  expect(html(text)).toBe(`<p>${expected}</p>`);
});

test.each(['`conduct@x.example`', 'misconduct@x.example.org', '[書く](https://x.example/)'])(
  'nothing else does: %s',
  (text) => {
    expect(html(text)).not.toContain('mailto:conduct@x.example"');
  },
);

test('no link stands within a link', () => {
  expect(html('[conduct@x.example](mailto:conduct@x.example)')).toBe(
    '<p><a href="mailto:conduct@x.example">conduct@x.example</a></p>',
  );
});
