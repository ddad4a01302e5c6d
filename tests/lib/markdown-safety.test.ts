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

/** Code and addresses that must not get through, as they are and in disguise. */
const payloads = fc.constantFrom(
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', '&#106;avascript:alert(1)'],
  ...['javascript&colon;alert(1)', ' javascript:alert(1)', '\u0001javascript:alert(1)', 'vbscript:x'],
  ...['data:text/html,<script>alert(1)</script>', '//evil.example/x', 'https://evil.example/x', 'blob:x'],
);
const handlers = fc.constantFrom('onclick', 'onload', 'ONERROR', 'onfocus', 'onpointerenter', 'on\tclick');
const tags = fc.constantFrom(
  'a',
  'b',
  'p',
  'img',
  'svg',
  'div',
  'details',
  'input',
  'td',
  'x-y',
  'math',
  'samp',
);
const quotes = fc.constantFrom('"', "'", '');

/** Whole attacks: HTML that runs code or asks another place when it is published as it is. */
const attacks = fc.oneof(
  fc.tuple(tags, handlers, quotes).map(([tag, name, quote]) => `<${tag} ${name}=${quote}alert(1)${quote}>`),
  fc
    .tuple(
      fc.constantFrom('a href', 'area href', 'form action', 'button formaction', 'a xlink:href'),
      payloads,
      quotes,
    )
    .map(([place, to, quote]) => `<${place}=${quote}${to}${quote}>x`),
  fc
    .tuple(
      fc.constantFrom('img', 'iframe', 'script', 'embed', 'video', 'audio', 'input type=image', 'source'),
      payloads,
    )
    .map(([tag, to]) => `<${tag} src="${to}">`),
  fc.tuple(tags, payloads).map(([tag, to]) => `<${tag} style="background:url(${to})">`),
  fc.constantFrom(
    ...[
      '<script>alert(1)</script>',
      '<style>*{color:red}</style>',
      '<base href=//evil.example>',
      '<!-- x -->',
    ],
    ...[
      '<meta http-equiv=refresh content="0;url=//evil.example">',
      '<link rel=stylesheet href=//evil.example>',
    ],
    ...['<svg><script>alert(1)</script></svg>', '<math><mtext><style><img src=x onerror=alert(1)>'],
    ...['<object data=//evil.example>', '<template><img src=x onerror=alert(1)></template>', '<b id=main>'],
    ...[
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
      '<svg><a href="javascript:alert(1)">x</a></svg>',
    ],
  ),
);

/** What people write: an attack among pieces of Markdown that may change how it is read, or pieces alone. */
const texts = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: pieces },
      { weight: 3, arbitrary: attacks },
      { weight: 1, arbitrary: fc.string() },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('whatever a contributor writes', () => {
  test('the HTML holds nothing that runs, and asks no other place', () => {
    let attacking = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const made = html(text);
        if (unsafeHtml(text).length > 0) attacking++;
        expect(unsafeHtml(made)).toEqual([]);
      }),
      runs(400),
    );
    // As HTML, most of these texts do harm: what makes them harmless is what is tested here.
    expect(attacking).toBeGreaterThan(250);
  });

  test('an attack does harm as it is, and none as it is published', () => {
    fc.assert(
      fc.property(attacks, (text) => {
        expect(unsafeHtml(text)).not.toEqual([]);
        expect(unsafeHtml(html(text))).toEqual([]);
        expect(unsafeHtml(html(`一 ${text} 二`))).toEqual([]);
      }),
      runs(200),
    );
  });

  test('nor does a link or picture of Markdown lead to code', () => {
    const ends = new Map([
      ['<', '>'],
      ['[x](<', '>)'],
      ['[x]: ', '\n\n[x]'],
    ]);
    const links = fc
      .tuple(fc.constantFrom('[x](', '![x](', '[x]: ', '<', '[x](<'), payloads)
      .map(([begin, to]) => `${begin}${to}${ends.get(begin) ?? ')'}`);
    fc.assert(
      fc.property(links, (text) => {
        expect(unsafeHtml(html(text))).toEqual([]);
      }),
      runs(100),
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
