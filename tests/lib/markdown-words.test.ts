import { describe, expect, test } from 'vitest';
import { parseMarkdown, parseMdx, renderHtml, renderStateOf } from '../../src/lib/markdown.ts';

const addresses = { link: (url: string) => url, image: (url: string) => `/@content/${url}` };

const html = (text: string) => renderHtml(parseMarkdown(text).children, addresses);

describe('emphasis beside Japanese brackets and punctuation', () => {
  test.each([
    ['**「強調」**です', '<strong>「強調」</strong>です'],
    ['これは**強調。**です', 'これは<strong>強調。</strong>です'],
    ['夜に**集まって**話します', '夜に<strong>集まって</strong>話します'],
    ['**(かっこ)**のあと', '<strong>(かっこ)</strong>のあと'],
    ['*「斜体」*の文', '<em>「斜体」</em>の文'],
    ['**髙𠮷。**と', '<strong>髙𠮷。</strong>と'],
  ])('%s works', (text, words) => expect(html(text)).toBe(`<p>${words}</p>`));

  test('does not change what asterisks mean in Latin text', () => {
    expect(html('2 * 3 * 4')).toBe('<p>2 * 3 * 4</p>');
    expect(html('a **bold** word')).toBe('<p>a <strong>bold</strong> word</p>');
  });
});

describe('a text', () => {
  test('may have tables', () => {
    const table = html('| 月 | 人 |\n|--|--|\n| 四 | 12 |');
    expect(table).toContain('<tr>\n<th>月</th>\n<th>人</th>\n</tr>');
    expect(table).toContain('<tr>\n<td>四</td>\n<td>12</td>\n</tr>');
  });

  test('may have readings above its characters', () => {
    const ruby = '<ruby>灯火<rp>(</rp><rt>ともしび</rt><rp>)</rp></ruby>';
    expect(html(ruby)).toBe(`<p>${ruby}</p>`);
  });

  test('may have lists, quotes, code, lines and what was struck out', () => {
    expect(html('- a\n- b')).toBe('<ul>\n<li>a</li>\n<li>b</li>\n</ul>');
    expect(html('3. c')).toBe('<ol start="3">\n<li>c</li>\n</ol>');
    expect(html('> q')).toBe('<blockquote>\n<p>q</p>\n</blockquote>');
    expect(html('```js\na < b\n```')).toContain('<code class="language-js">a &#x3C; b');
    expect(html('~~中止~~')).toBe('<p><del>中止</del></p>');
    expect(html('---')).toBe('<hr>');
  });

  test('turns bare addresses into links', () => {
    expect(html('https://example.org/ です')).toBe(
      '<p><a href="https://example.org/">https://example.org/</a> です</p>',
    );
  });

  test('may have HTML that shows words, without what could style or run', () => {
    expect(
      html('<details open class="x" style="color:red"><summary onclick="x">a</summary>b</details>'),
    ).toBe('<details open><summary>a</summary>b</details>');
    expect(html('a<br>b <mark>c</mark> <time datetime="2026-11-21">d</time>')).toBe(
      '<p>a<br>b <mark>c</mark> <time datetime="2026-11-21">d</time></p>',
    );
  });

  test('has ids on its headings, in their own language, each one once', () => {
    expect(html('## 見出し\n\n## 見出し')).toBe(
      '<h2 id="s-見出し">見出し</h2>\n<h2 id="s-見出し-1">見出し</h2>',
    );
    expect(html('[上へ](#見出し)\n\n## 見出し')).toContain(`href="#s-${encodeURI('見出し')}"`);
  });

  test('has headings from h2 to h6, whatever the writer began with', () => {
    expect(html('# a\n\n## b')).toBe('<h2 id="s-a">a</h2>\n<h3 id="s-b">b</h3>');
    expect(html('#### a\n\n##### b')).toBe('<h2 id="s-a">a</h2>\n<h3 id="s-b">b</h3>');
    expect(html('# a\n\n###### f')).toBe('<h2 id="s-a">a</h2>\n<h6 id="s-f">f</h6>');
  });

  test('is not changed by being rendered: the same nodes give the same HTML twice', () => {
    const { children } = parseMarkdown('# a\n\n![p](./p.png) [l](/x/) <b>z</b>[^1]\n\n[^1]: n');
    expect(renderHtml(children, addresses)).toBe(renderHtml(children, addresses));
  });
});

describe('a part of a text, rendered alone', () => {
  test('keeps the links and pictures whose addresses stand elsewhere', () => {
    const { children } = parseMarkdown('[a][x] ![b][y] [c] [none]\n\n[x]: /x/ "t"\n[Y]: ./y.png\n[c]: /c/');
    expect(renderHtml(children.slice(0, 1), addresses)).toBe(
      '<p><a href="/x/" title="t">a</a> <img src="/@content/./y.png" alt="b"> <a href="/c/">c</a> [none]</p>',
    );
  });

  test('keeps the ranks and the different ids of the whole', () => {
    const { children } = parseMarkdown('## a\n\n### b\n\n### b');
    const whole = renderStateOf(children);
    const parts = children.map((node) => renderHtml([node], addresses, whole));
    expect(parts).toEqual(['<h2 id="s-a">a</h2>', '<h3 id="s-b">b</h3>', '<h3 id="s-b-1">b</h3>']);
  });
});

test('MDX is parsed, not run; what cannot be read is thrown', () => {
  expect(parseMdx('{process.exit(1)}').children[0]?.type).toBe('mdxFlowExpression');
  expect(() => parseMdx('a\n\n<Note>')).toThrow('Expected a closing tag for `<Note>`');
});
