import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import satori from 'satori';
import { describe, expect, test } from 'vitest';
import type { OgCard } from '../../../src/formats/link-images/card.ts';
import { draw } from '../../../src/formats/link-images/draw-card.ts';
import type { Drawing } from '../../../src/formats/link-images/satori-node.ts';
import { textRuns } from '../../../src/formats/link-images/text-runs.ts';
import { contrast } from '../../../src/lib/color.ts';
import { graphemesOf } from '../../../src/lib/graphemes.ts';
import { faces, type Line, lettering, linesOf, overlap, specimensIn } from './layout.ts';

const formats = ['wide', 'square'] as const;
const cards = formats.flatMap((format) => Object.entries(specimensIn(format)));
const kinds = [...new Set(cards.map(([, { kind }]) => kind))];

const letters = fc.constantFrom(
  ...graphemesOf('灯りの夜話、カレンダー。「」髙𠮷鷗ー…#18'),
  ...graphemesOf('Evening talk, with: WWW iiii čłŽ þ 한글 👩‍👩‍👧‍👦 🇯🇵 🔥 ﷽ ا'),
);
const title = fc
  .array(letters, { minLength: 1, maxLength: 200 })
  .map((each) => each.join(''))
  .filter((text) => text.trim() !== '');

/** What is wrong with where the words of a drawing stand. */
function faults(drawing: Drawing): string[] {
  const { width, height, pictures } = drawing;
  const lines = linesOf(drawing);
  const straight = lines.filter(({ turned }) => !turned);
  const margin = 8;
  const outside = lines.filter(
    ({ left, top, right, bottom }) =>
      left < margin || top < margin || right > width - margin || bottom > height - margin,
  );
  const together = straight.flatMap((line, index) =>
    straight
      .slice(index + 1)
      .flatMap((other) => (overlap(line, other) ? [`${line.text} | ${other.text}`] : [])),
  );
  const hidden = straight.filter((line) =>
    pictures.some(({ x, y, width: wide, height: high }) =>
      overlap(line, { left: x, top: y, right: x + wide, bottom: y + high }),
    ),
  );
  return [
    ...outside.map(({ text }) => `outside: ${text}`),
    ...together.map((text) => `one on the other: ${text}`),
    ...hidden.map(({ text }) => `on a picture: ${text}`),
  ];
}

describe('words', () => {
  test.each(cards.map(([name, card]) => [`${name} ${card.format}`, card] as const))(
    'of %s stand apart from each other and from pictures, within the card',
    (_, card) => {
      expect(faults(draw(card, faces))).toEqual([]);
    },
  );

  test('do so with a title of any length from 1 to 200 characters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cards), title, ([, card], text) => {
        expect(faults(draw({ ...card, title: { text, language: 'ja' } }, faces))).toEqual([]);
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  test('do so whatever else is long: places, names, speakers, taglines', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cards), title, ([, card], text) => {
        expect(faults(draw(withEveryText(card, text), faces))).toEqual([]);
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  test('that stand too close are found', () => {
    const { event } = specimensIn('wide');
    if (!event) throw new Error('no specimen');
    const drawing = draw(event, faces);
    expect(faults({ ...drawing, words: [...drawing.words, ...drawing.words] })).not.toEqual([]);
    expect(faults({ ...drawing, width: 700 })).not.toEqual([]);
    expect(faults({ ...drawing, pictures: [{ path: '', x: 0, y: 0, width: 900, height: 630 }] })).not.toEqual(
      [],
    );
  });

  test('are where satori puts them, and no wider than they were measured', async () => {
    const [first] = cards;
    for (const [, card] of [first, ...cards.filter(([name]) => /-(?:latin|emoji|rare)$/.test(name))].flatMap(
      (each) => (each ? [each] : []),
    )) {
      const drawing = draw(card, faces);
      const nodes = await nodesOf(drawing);
      for (const { text, left, right } of linesOf(drawing).filter(({ turned }) => !turned)) {
        const node = nodes.find((each) => Math.abs(each.left - left) < 1 && each.width > 0);
        expect(node, text).toBeDefined();
        const fitting = nodes.filter((each) => Math.abs(each.left - left) < 1);
        expect(Math.min(...fitting.map((each) => Math.abs(left + each.width - right))), text).toBeLessThan(8);
      }
    }
  });
});

async function nodesOf(drawing: Drawing) {
  const { width, height, words, stamps = [] } = drawing;
  const children = [...stamps, ...words];
  const dressed = textRuns(
    { type: 'div', props: { style: { display: 'flex', width, height }, children } },
    lettering.fonts,
  );
  const numbers = { regular: 400, bold: 700, black: 900 } as const;
  const empty = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>').toString('base64')}`;
  const nodes: { left: number; width: number }[] = [];
  await satori(dressed.box as unknown as Parameters<typeof satori>[0], {
    ...{ width, height },
    fonts: dressed.faces.map(({ family, weight }) => ({
      name: family,
      weight: numbers[weight],
      data: lettering.fonts.bytes(family, weight),
    })),
    graphemeImages: Object.fromEntries([...dressed.emoji.keys()].map((character) => [character, empty])),
    onNodeDetected: (node) => nodes.push({ left: node.left, width: node.width }),
  });
  return nodes;
}

/** A card all of whose texts are one text. */
function withEveryText(card: OgCard, text: string): OgCard {
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== 'object' || value === null) return value;
    if ('text' in value && 'language' in value) return { ...value, text };
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replace(each)]));
  };
  return replace(card) as OgCard;
}

describe('contrast', () => {
  const color = fc
    .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })))
    .map((channels) => `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`);

  /** The least contrast of a line with what is painted below it. */
  function leastContrast(line: Line, background: { width: number; pixels: Buffer }): number {
    const found = new Set<string>();
    for (let y = Math.ceil(line.top); y < line.bottom; y += 5) {
      for (let x = Math.ceil(line.left); x < line.right; x += 5) {
        const at = (y * background.width + x) * 4;
        found.add(`#${background.pixels.toString('hex', at, at + 3)}`);
      }
    }
    return Math.min(...[...found].map((below) => contrast(line.color, below)));
  }

  const usual = kinds.flatMap((kind) =>
    formats.flatMap((format) =>
      cards.filter(([, card]) => card.kind === kind && card.format === format).slice(0, 1),
    ),
  );

  test('of every line with its background is 4.5 : 1 or more, whatever colour the community and its chapters chose', () => {
    const pale = ['#ffffff', '#000000', '#777777', '#ffff00', '#00ffff', '#0000ff', '#f2d14b'];
    const check = (chosen: string) => {
      for (const [name, card] of usual) {
        const drawing = draw(withColor(card, chosen), faces);
        const image = new Resvg(drawing.background, { font: { loadSystemFonts: false } }).render();
        const background = { width: image.width, pixels: image.pixels };
        for (const line of linesOf(drawing).filter(({ turned }) => !turned))
          expect(leastContrast(line, background), `${name} ${chosen} ${line.text}`).toBeGreaterThanOrEqual(
            4.5,
          );
      }
    };
    fc.assert(fc.property(color, check), { numRuns: 6, seed: 4, examples: pale.map((each) => [each]) });
  });

  function withColor(card: OgCard, chosen: string): OgCard {
    const replace = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(replace);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, each]) => [key, key === 'color' ? chosen : replace(each)]),
      );
    };
    return replace(card) as OgCard;
  }
});

describe('a drawing', () => {
  test('has the same background for all titles, so that it is drawn once', () => {
    for (const [, card] of cards) {
      if (card.kind === 'event') continue;
      const other = draw({ ...card, title: { text: 'ほかの題', language: 'ja' } }, faces);
      expect(other.background).toBe(draw(card, faces).background);
    }
  });

  test('takes nothing of a title as markup', () => {
    const text = '<b>太い</b> &amp; </svg><script>alert(1)</script> %s url(http://example.org/)';
    for (const [, card] of cards) {
      const { background, words, stamps = [] } = draw({ ...card, title: { text, language: 'ja' } }, faces);
      expect(background).not.toMatch(/script|example\.org/);
      const shown = linesOf({ words, stamps })
        .map((line) => line.text)
        .join('');
      expect(shown.replace(/\s/g, '')).toContain('<b>太い</b>');
      expect(JSON.stringify([words, stamps])).not.toMatch(/"type":"(?!div)/);
    }
  });
});

test.each(['November 2026', 'novembro de 2026', 'noiembrie anul 2026'])('an issue says %s whole', (year) => {
  const { newsletter } = specimensIn('wide');
  if (newsletter?.kind !== 'newsletter') throw new Error('no specimen of an issue');
  const drawing = draw({ ...newsletter, year }, faces);
  expect(linesOf(drawing).map(({ text }) => text)).toContain(year);
  expect(faults(drawing)).toEqual([]);
});
