import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prose } from '../../src/community/prose.ts';
import { writeHtml } from '../../src/lib/html-tree.ts';
import { bodyLinks } from '../../src/reader/body-links.ts';
import { parseBody } from '../../src/reader/parse-body.ts';
import { runs } from '../runs.ts';
import { markdown, problemsOf } from '../sample.ts';

/** What a text loses: `line:column code value`. */
const lost = (text: string) =>
  bodyLinks(parseBody(text, false).blocks).problems.map(
    ({ line, column, code, details }) => `${line}:${column} ${code} ${details.value}`,
  );

const whole = (text: string) => `1:1 html-not-shown ${text}`;

describe('HTML in Markdown is shown or told', () => {
  test.each([
    '<iframe src="https://a.example/">',
    '<video src=a.mp4 controls>',
    '<audio src=a.mp3>',
    '<object data=x>',
    '<embed src=x>',
    '<svg onload=x>',
    '<math>',
    '<form action=x>',
    '<button>',
    '<font color=red>',
    '<marquee>',
    '<note>',
    '<canvas>',
    '<template>',
    '<td>',
    '<body>',
    '<html lang=en>',
    '<base href=x>',
    '<meta charset=x>',
    '<!DOCTYPE html>',
    '<?php echo 1 ?>',
    '<![CDATA[x]]>',
    '<script>',
    '<style>',
    '<x-y>',
  ])('%s', (tag) => expect(lost(`${tag}\n`)).toEqual([whole(tag)]));

  test('where its tag begins, in quotes, lists and sentences', () => {
    expect(lost('一\n\n> 二 <video>\n\n- 三\n  <embed>')).toEqual([
      '3:5 html-not-shown <video>',
      '6:3 html-not-shown <embed>',
    ]);
    expect(lost('<div>\n<iframe src=x></iframe>\n</div>')).toEqual(['2:1 html-not-shown <iframe src=x>']);
    expect(lost('型は Vec<T> です')).toEqual(['1:7 html-not-shown <T>']);
  });

  test('a tag that is never closed', () => {
    expect(lost('<div\n\nclass=x>')).toEqual([whole('<div')]);
  });

  test('but what is shown is not told, whatever its parser makes of it', () => {
    expect(lost('<image src="./a.png"> <IMG SRC=./b.png> <b>a</b> <kbd>x</kbd> H<sub>2</sub>O<br>')).toEqual(
      [],
    );
    expect(lost('<table><tr><td colspan=2>a</td></tr></table>')).toEqual([]);
    expect(lost('<details open><summary>a</summary>b</details> <!-- c -->\n\n`<iframe>`')).toEqual([]);
    expect(lost('<p>a<p>b</p> </i> </div>')).toEqual([]);
  });

  test('what is left out of a shown element is a warning', () => {
    expect(lost('<img src="./a.png" width="3" onerror="x"> <a href="/" id=q class="b">a</a>')).toEqual([
      '1:1 html-attribute-dropped width',
      '1:1 html-attribute-dropped onerror',
      '1:43 html-attribute-dropped id',
      '1:43 html-attribute-dropped class',
    ]);
    expect(lost('<input type="text">')).toEqual(['1:1 html-attribute-dropped type']);
  });

  test('pictures in HTML are looked for like any others', () => {
    const images = (text: string) => bodyLinks(parseBody(text, false).blocks).images.map(({ src }) => src);
    expect(
      images('<image src="./a.png"> <img alt=x\nsrc="./b.png"> ![](./c.png) <!-- <img src=d> -->'),
    ).toEqual([...['./a.png', './b.png', './c.png']]);
  });
});

describe('links are followed or told', () => {
  test.each([
    'ftp://a.example',
    'line://ti/p',
    'sms:x',
    'webcal://a.example/x.ics',
    'tel:x',
    'https:x',
    'https://u@a.example',
  ])('%s, in Markdown, in HTML and in angle brackets', (url) => {
    const told = `1:1 unsafe-link ${url}`;
    expect(lost(`[a](${url})`)).toEqual([told]);
    expect(lost(`[a][b]\n\n[b]: ${url}`)).toEqual([told]);
    expect(lost(`<a href="${url}">a</a>`)).toEqual([told]);
    expect(lost(`- ${url.includes('//') ? `<${url}>` : `[a](${url})`}`)).toEqual([
      told.replace('1:1', '1:3'),
    ]);
  });

  test('in the words beside a listed record, too', () => {
    const text = '<Events>\n\n- e: [券](ftp://a.example) と [地図](/about/)\n\n</Events>';
    const { problems, links } = bodyLinks(parseBody(text, true).blocks);
    expect(problems).toMatchObject([{ code: 'unsafe-link', line: 3 }]);
    expect(links.map(({ url }) => url)).toEqual(['/about/']);
  });

  test('in fields and bodies alike', () => {
    expect(
      problemsOf({
        'chapters/a.yaml': 'name: あ\njoin: https://u@a.example/\ndescription: |\n  一\n\n  [二](sms:x)\n',
        'pages/p.md': markdown('title: 頁', '一\n\n<embed src=x>'),
      }),
    ).toEqual([
      'chapters/a.yaml:2 join not-a-url',
      'chapters/a.yaml:6 description unsafe-link',
      'pages/p.md:6 html-not-shown',
    ]);
  });
});

test('plain words, which are not parsed while checking, hold no link, picture or HTML', () => {
  const sign = fc.constantFrom(
    ...'a灯 \n*_`#>-+()!&;:/.\\"\'|~0]'.split(''),
    'https:/',
    'ww.',
    '&lt;',
    '    ',
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
      const { links, images, problems } = bodyLinks(parseBody(signs.join(''), false).blocks);
      expect([links, images, problems]).toEqual([[], [], []]);
    }),
    runs(200),
  );
});

test('what is not told is on the page: every tag that passes the check is in the HTML', () => {
  const tags = fc.constantFrom(
    'b',
    'iframe',
    'img src="./a.png"',
    'td',
    'tr',
    'table',
    'div',
    'p',
    'details',
    'svg',
    'ul',
    'li',
    'h1',
    'a href="/x"',
  );
  const around = { href: (path: string) => path, contacts: {} };
  fc.assert(
    fc.property(fc.array(tags, { minLength: 1, maxLength: 5 }), (names) => {
      const text = names.map((name) => `<${name}>x`).join('');
      const html = writeHtml(prose({ ja: text }, { path: 'pages/p.md', pictures: {} }, around).in('ja').tree);
      const told = lost(text).filter((each) => each.includes('html-not-shown')).length;
      for (const name of told === 0 ? names : []) {
        const [tag = ''] = name.split(' ');
        expect(html).toContain(`<${tag === 'h1' ? 'h2' : tag}`);
      }
    }),
    runs(200),
  );
});
