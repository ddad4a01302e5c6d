import fc from 'fast-check';
import { drawingOf, elsewhere } from './svg-attacks.ts';

const name = fc.constantFrom(
  ...[
    'g',
    'rect',
    'use',
    'image',
    'style',
    'a',
    'script',
    's:script',
    'h:img',
    'set',
    'text',
    'metadata',
    'x:y',
    'filter',
  ],
);
const value = fc.oneof(
  fc.constantFrom(
    ...[
      '#a',
      'a',
      'url(#a)',
      `url(${elsewhere}/)`,
      'u\\72l(b)',
      'javascript:alert(1)',
      'href',
      'fill',
      `${elsewhere}/`,
    ],
    ...[
      'data:image/png;base64,AAAA',
      'fill:red;mask:url(b)',
      '"',
      "'",
      '\\',
      '<',
      '&',
      '--a:url(#a)',
      '\u2028',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const key = fc.constantFrom(
  ...[
    'id',
    'href',
    'xlink:href',
    'style',
    'fill',
    'mask',
    'onload',
    'attributeName',
    'to',
    'values',
    'x',
    'class',
  ],
);
const inXml = (text: string) =>
  text.replace(/[&<>"']|\p{Cc}/gu, (sign) => (/\p{Cc}/u.test(sign) ? ' ' : `&#${sign.codePointAt(0)};`));
const { element } = fc.letrec((tie) => ({
  element: fc
    .tuple(
      name,
      fc.uniqueArray(fc.tuple(key, value), { selector: ([each]) => each, maxLength: 3 }),
      fc.array(fc.oneof({ maxDepth: 4 }, value.map(inXml), tie('element') as fc.Arbitrary<string>), {
        maxLength: 3,
      }),
    )
    .map(([tag, attributes, children]) => {
      const written = attributes.map(([each, text]) => ` ${each}="${inXml(text)}"`).join('');
      return `<${tag}${written}>${children.join('')}</${tag}>`;
    }),
}));

const prefixes =
  'xmlns:s="http://www.w3.org/2000/svg" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:x="urn:x"';

/** Drawings of elements, attributes and values that attacks are made of, put together at random. */
export const randomDrawing = fc
  .array(element as fc.Arbitrary<string>, { maxLength: 4 })
  .map((inner) => drawingOf(inner.join(''), prefixes));
