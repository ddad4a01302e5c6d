import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { readDrawing } from '../../../src/reader/svg/read-drawing.ts';
import { randomDrawing } from '../../hostile/random-drawings.ts';
import { drawingOf, elsewhere, svgAttacks } from '../../hostile/svg-attacks.ts';
import { sampleFolder } from '../../sample-folder.ts';

const read = (svg: string | Buffer) => readDrawing(Buffer.from(svg));

/** The cleaned drawing; fails where it is refused. */
function cleaned(svg: string | Buffer): string {
  const drawing = read(svg);
  if ('code' in drawing) throw new Error(`${drawing.code} ${JSON.stringify(drawing.details)}`);
  return drawing.svg;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const otherParser = new XMLParser({
  ...{ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false },
  ...{ commentPropName: '#comment', htmlEntities: true, trimValues: false },
});

/** An element (its name, its children, its attributes under `:@`), or a text (`#text`). */
type Node = Record<string, Node[] | string> & { ':@'?: Record<string, string> };

/** What another parser than ours finds in a drawing that could run or ask: nothing, in all that is published. */
function dangers(svg: string): string[] {
  const valid = XMLValidator.validate(svg);
  const odd = valid === true ? [] : [valid.err.msg];
  return [
    ...odd,
    ...(svg.match(/<!(?!\[CDATA)|<\?/g) ?? []),
    ...(otherParser.parse(svg) as Node[]).flatMap(dangersAt),
  ];
}

function dangersAt({ ':@': attributes = {}, ...node }: Node): string[] {
  return Object.entries(node).flatMap(([name, inner]) =>
    typeof inner === 'string'
      ? (inner.match(/@import|url\((?!#)|image-set\(|@font-face/gi) ?? [])
      : [
          // Of other namespaces, or of the right one under another name.
          ...(/:|script|foreignObject|iframe|^a$|metadata|^#|^\?/i.test(name) ? [`<${name}>`] : []),
          ...Object.entries(attributes).flatMap(dangersIn),
          ...inner.flatMap(dangersAt),
        ],
  );
}

function dangersIn([name, value]: [string, string]): string[] {
  const isDangerous =
    (/^xmlns/.test(name) && value !== svgNamespace) ||
    /^on/i.test(name) ||
    (/^(?:\w+:)?href$/.test(name) && !/^#|^data:image\/(?:png|jpeg|webp);base64,/.test(value)) ||
    /url\((?!#)|image-set|\\/i.test(value) ||
    (name === 'attributeName' && /href|style|^on/i.test(value));
  return isDangerous ? [`${name}="${value}"`] : [];
}

test.each([
  ['<script/>', '<script>'],
  ['<g><foreignObject><p>x</p></foreignObject></g>', '<foreignObject>'],
  ['<h:iframe xmlns:h="http://www.w3.org/1999/xhtml"/>', '<h:iframe>'],
  ['<g onload="x"/>', 'onload="x"'],
  ['<use href="java&#115;cript:x"/>', 'href="javascript:x"'],
  ['<use x:href="a.svg#b"/>', 'x:href="a.svg#b"'],
  ['<rect fill="url(https://a.example/)"/>', 'fill="url(https://a.example/)"'],
  ['<style>@import "a.css";</style>', '@import'],
  ['<style><![CDATA[@import "a.css";]]></style>', '@import'],
  ['<set attributeName="href"/>', 'attributeName="href"'],
  ['<!-- x -->', '<!'],
  ['<?php x?>', '<?'],
])('the other parser sees %s', (inner, danger) => {
  expect(dangers(`<svg xmlns="${svgNamespace}">${inner}</svg>`)).toContain(danger);
});

describe('a drawing that attacks', () => {
  test('is refused, or published without what it attacks with', () => {
    expect(svgAttacks.length).toBeGreaterThan(170);
    const accepted = svgAttacks.flatMap(([name, bytes]) => {
      const drawing = read(bytes);
      return 'code' in drawing ? [] : [{ name, svg: drawing.svg }];
    });
    expect(accepted.map(({ name }) => name)).toEqual(['css: cursor as attribute']);
    for (const { svg } of accepted) {
      expect(dangers(svg)).toEqual([]);
      expect(svg).not.toMatch(/alert|attack\.invalid|javascript/);
    }
  });

  test('is refused for what it attacks with, and not by chance: those that are none are named', () => {
    const others = svgAttacks.flatMap(([name, bytes]) => {
      const drawing = read(bytes);
      if (!('code' in drawing)) return [];
      if (drawing.code === 'image-unsafe') return drawing.details.found ? [] : [`${name}: nothing is named`];
      return [`${name}: ${drawing.code}`];
    });
    const encodings = ['UTF-16, little end first', 'UTF-16, big end first', 'UTF-16 without a mark', 'UTF-7'];
    const declared = ['UTF-16', 'ISO-2022-JP', 'EBCDIC'].map((name) => `declared as ${name}`);
    const broken = ['two roots', 'open tag', 'HTML’s way of writing', 'prefix that is not declared'];
    expect(others).toEqual([
      'namespaces: HTML root with svg within: image-kind',
      ...[...encodings, ...declared, 'Shift_JIS bytes', 'overlong UTF-8'].map(
        (name) => `around: ${name}: image-encoding`,
      ),
      ...[...broken, 'two attributes of one name', 'a zero byte'].map(
        (name) => `around: ${name}: image-not-xml`,
      ),
    ]);
  });

  test.each([
    [`<a.b:script xmlns:a.b="http://www.w3.org/2000/svg"/>`, '<script>'],
    ['<circle r="1" onclick="x"/>', 'onclick='],
    ['<a href="java&#115;cript:alert(1)">x</a>', 'javascript:alert(1)'],
    ['<use href="other.svg#a"/>', 'other.svg#a'],
    [`<rect style="fill:u\\72l(${elsewhere}/a)"/>`, `${elsewhere}/a`],
    [`<style>@\\69mport "${elsewhere}/a.css";</style>`, '@import'],
    ['<set attributeName="href" to="#a"/>', 'attributeName="href"'],
  ])('with %s is told for %s', (inner, found) => {
    expect(read(drawingOf(inner))).toEqual({ code: 'image-unsafe', details: { found } });
  });
});

describe('whatever stands in a drawing', () => {
  test('what is published is harmless, and is what its own judgement publishes', () => {
    let kept = 0;
    fc.assert(
      fc.property(randomDrawing, (svg) => {
        const drawing = read(svg);
        if ('code' in drawing) return;
        kept++;
        expect(dangers(drawing.svg)).toEqual([]);
        expect(cleaned(drawing.svg)).toBe(drawing.svg);
      }),
      { numRuns: 500, seed: 12 },
    );
    expect(kept).toBeGreaterThan(60);
  });
});

describe('a drawing of a drawing program', () => {
  const folder = path.join(import.meta.dirname, 'fixtures');
  const programs = readdirSync(folder);

  test.each(programs)('%s is published without what is not drawn', async (file) => {
    const svg = cleaned(readFileSync(path.join(folder, file)));
    expect(dangers(svg)).toEqual([]);
    expect(cleaned(svg)).toBe(svg);
    // The author, places on a disk, the program, names of layers and editors' own namespaces.
    expect(svg).not.toMatch(
      /Taro|secret|home|inkscape|sodipodi|adobe|sketch|data-name|rdf|Secret|<!--|レイヤー/,
    );
    await expect(svg).toMatchFileSnapshot(`snapshots/${file}`);
  });

  test('is there from five programs', () => expect(programs.length).toBeGreaterThanOrEqual(5));

  test('and each of the sample content is accepted', () => {
    const files = readdirSync(sampleFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.svg'),
    );
    expect(files.length).toBeGreaterThan(30);
    for (const file of files)
      expect(dangers(cleaned(readFileSync(path.join(sampleFolder, file))))).toEqual([]);
  });
});

describe('how large a drawing is', () => {
  const size = (attributes: string) => {
    const drawing = read(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}/>`);
    return 'code' in drawing ? drawing.code : [drawing.width, drawing.height];
  };
  test.each([
    ['width="9" height="8"', [9, 8]],
    ['viewBox="0 0 9 8"', [9, 8]],
    ['viewBox="0,0,9,8"', [9, 8]],
    ['viewBox=" -1.5 , 2e0 9.0 8 "', [9, 8]],
    ['width="100%" height="100%" viewBox="0 0 9 8"', [9, 8]],
    ['width="18px" viewBox="0 0 9 8"', [18, 16]],
    ['width="1in" height="72pt"', [96, 96]],
    ['width="0.1" height="0.1"', [1, 1]],
    ['', 'image-without-size'],
    ['viewBox="0 0 0 8"', 'image-without-size'],
    ['viewBox="0 0 9"', 'image-without-size'],
    ['width="-9" height="8"', 'image-without-size'],
    ['width="100%" height="100%"', 'image-without-size'],
    ['width="100000" height="100000"', 'image-too-large'],
    ['width="1e9" viewBox="0 0 1 1"', 'image-too-large'],
  ])('%s', (attributes, expected) => expect(size(attributes)).toEqual(expected));

  test('is written so that every reader finds it', () => {
    const svg = cleaned(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0,0,9,8" width="3cm"/>`);
    expect(svg).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="113" height="101" viewBox="0 0 9 8"/>\n',
    );
  });
});

describe('a drawing that keeps browsers at work', () => {
  const levels = (count: number, part: (level: number) => string) =>
    Array.from({ length: count }, (_, level) => part(level + 1)).join('');
  const tenTimes = (reference: (id: string) => string) =>
    drawingOf(
      `<g id="l0"><rect/></g>${levels(8, (level) => `<g id="l${level}">${reference(`l${level - 1}`).repeat(10)}</g>`)}`,
    );
  const square = '<rect width="9" height="9"/>';

  test.each([
    ['10⁸ by use', tenTimes((id) => `<use href="#${id}"/>`)],
    [
      'by patterns',
      drawingOf(
        `<pattern id="p0">${square}</pattern>${levels(8, (level) => `<pattern id="p${level}">${`<rect fill="url(#p${level - 1})"/>`.repeat(10)}</pattern>`)}`,
      ),
    ],
    [
      'by masks of a style sheet',
      drawingOf(
        `<style>${levels(8, (level) => `.c${level}{mask:url(#m${level - 1})}`)}</style>${levels(8, (level) => `<mask id="m${level}">${`<rect class="c${level}"/>`.repeat(10)}</mask>`)}<mask id="m0">${square}</mask>`,
      ),
    ],
    [
      'by markers',
      drawingOf(
        `<marker id="m">${square.repeat(200)}</marker><g marker-mid="url(#m)"><path d="M0 0${'L9 9'.repeat(900)}"/></g>`,
      ),
    ],
    ['by use of itself', drawingOf('<g id="a"><use href="#a"/></g>')],
    ['by a ring', drawingOf('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')],
    ['by a chain', drawingOf(levels(900, (level) => `<use id="u${level}" href="#u${level + 1}"/>`))],
    ['by its depth', drawingOf(`${'<g>'.repeat(5000)}${'</g>'.repeat(5000)}`)],
    ['by elements', drawingOf('<g/>'.repeat(20_001))],
    ['by dashes', drawingOf('<path d="M0 0H90" stroke="red" stroke-dasharray="1e-9"/>')],
    ['by dashes of a style', drawingOf('<path d="M0 0H90" style="stroke-dasharray:.0000001px"/>')],
    ['by octaves', drawingOf('<filter id="f"><feTurbulence numOctaves="99999"/></filter>')],
    [
      'by a blur that grows',
      drawingOf(
        '<filter><feGaussianBlur><animate attributeName="stdDeviation" to="1e9"/></feGaussianBlur></filter>',
      ),
    ],
    [
      'by filters',
      drawingOf(
        `<filter id="f">${'<feOffset dx="1"/>'.repeat(100)}</filter>${'<g filter="url(#f)"/>'.repeat(200)}`,
      ),
    ],
  ])('%s is refused', (_name, svg) => expect(read(svg)).toMatchObject({ code: 'image-too-complex' }));

  test('is none of a thousand shapes, a hundred repetitions and a shadow', () => {
    const drawing = drawingOf(
      `<defs><filter id="f"><feGaussianBlur stdDeviation="4"/></filter><g id="a">${square.repeat(20)}</g></defs>${square.repeat(1000)}${'<use href="#a"/>'.repeat(100)}<g filter="url(#f)"/><path d="M0 0H9" stroke-dasharray="4 2"/>`,
    );
    expect(read(drawing)).toHaveProperty('svg');
  });
});

describe('a file that is no drawing', () => {
  test.each([
    ['<svg width="9" height="9"/>', 'image-without-namespace'],
    ['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">', 'image-not-xml'],
    ['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g></svg>', 'image-not-xml'],
    ['<svg xmlns="http://www.w3.org/2000/svg" width=9/>', 'image-not-xml'],
    ['<svg xmlns="http://www.w3.org/2000/svg">&nbsp;</svg>', 'image-not-xml'],
    ['', 'image-not-xml'],
    ['<html xmlns="http://www.w3.org/1999/xhtml"/>', 'image-kind'],
    ['<svg xmlns="urn:x" width="9" height="9"/>', 'image-kind'],
  ])('%s', (svg, code) => expect(read(svg)).toMatchObject({ code }));

  test('is told with the line of the fault', () => {
    expect(read('<svg xmlns="http://www.w3.org/2000/svg">\n<g>\n</a>')).toMatchObject({
      details: { line: '3' },
    });
  });
});
