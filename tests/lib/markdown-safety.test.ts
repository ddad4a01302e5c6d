import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prose } from '../../src/community/prose.ts';
import { writeHtml } from '../../src/lib/html-tree.ts';
import { unsafeHtml } from '../corpus/unsafe-html.ts';
import { runs } from '../runs.ts';

const surroundings = { href: (path: string) => `/base${path}`, contacts: { conduct: 'conduct@example.org' } };

const html = (text: string) =>
  writeHtml(prose({ ja: text }, { path: 'chapters/nagoya.yaml', pictures: {} }, surroundings).in('ja').tree);

// Pieces that mean something to a Markdown or HTML parser, to be put together at random.
const pieces = fc.constantFrom(
  ...[
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '<a href="',
    '">',
    '<!--',
  ],
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt&colon;alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
  ],
  ...[
    '[x](',
    ')',
    '![x](',
    '[x]: ',
    '<',
    '>',
    '"',
    "'",
    '`',
    '```\n',
    '*',
    '**',
    '_',
    '~~',
    '# ',
    '- ',
    '> ',
    '| ',
    '\n',
  ],
  ...[
    '\n\n',
    '    ',
    '\t',
    '&lt;',
    '&#x6a;',
    '\\',
    '[^1]',
    '[^1]: ',
    '<style>',
    '<iframe src=//evil.example>',
    '<math>',
  ],
  ...[
    '<table>',
    '<td>',
    '<template>',
    '<noscript>',
    '<base href=//evil.example>',
    '<form action=x>',
    '<input autofocus',
  ],
  ...[
    ' onfocus=alert(1) ',
    ' style="x:expression(1)" ',
    '<xmp>',
    '<plaintext>',
    '<title>',
    '<object data=x>',
    '<p>',
    '-->',
  ],
  ...[
    '灯り',
    '「',
    '」',
    '：',
    '　',
    '\u0000',
    '\u2028',
    '\ud83d',
    'x',
    '1',
    'http://example.org/',
    '//evil.example',
  ],
);

describe('whatever a contributor writes', () => {
  test('the HTML holds nothing that runs, and asks no other place', () => {
    const text = fc.array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string()), { maxLength: 12 });
    fc.assert(
      fc.property(text, (parts) => {
        expect(unsafeHtml(html(parts.join('')))).toEqual([]);
      }),
      runs(400),
    );
  });

  test('any characters at all give HTML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(unsafeHtml(html(text))).toEqual([]);
      }),
      runs(200),
    );
  });
});

describe('the judge of these tests', () => {
  test.each([
    '<script>1</script>',
    '<a href="javascript:1">',
    '<b onclick="1">',
    '<img src="//evil.example/x.png">',
  ])('finds fault with %s', (bad) => expect(unsafeHtml(bad)).not.toEqual([]));
});
