import { expect, test } from 'vitest';
import type { BodyBlock } from '../../src/community/prose.ts';
import { wordingOf } from '../../src/components/issue/body-text.ts';

test('what is written in a body is its texts, remarks, titles and captions, at any depth', () => {
  const note: BodyBlock = {
    ...{ type: 'component', name: 'Note', props: { title: '編集後記' } },
    items: [{ id: '2026-12-04-tokyo', html: '<b>鍋</b>です' }],
    children: [
      { type: 'html', html: '<p>猫 &amp; 犬</p>' },
      {
        ...{ type: 'component', name: 'Figure', items: [], children: [] },
        props: { src: 'a.svg', alt: '絵', caption: '夕日' },
      },
    ],
  };
  const words = wordingOf([{ type: 'html', html: '<p>手紙</p>' }, note]);
  expect(words.split(/\s*\n+\s*/).filter(Boolean)).toEqual(['手紙', '編集後記', '鍋です', '猫 & 犬', '夕日']);
});
