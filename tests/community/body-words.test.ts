import { expect, test } from 'vitest';
import { wordsInBody } from '../../src/community/body-words.ts';
import type { BodyBlock } from '../../src/community/prose.ts';
import { readHtml } from '../read-html.ts';

const note: BodyBlock = {
  ...{ type: 'component', name: 'Note', props: { title: '編集後記' } },
  items: [{ id: '2026-12-04-tokyo', remark: readHtml('<b>鍋</b>です') }],
  children: [
    { type: 'html', tree: readHtml('<p>猫 &amp; 犬</p>') },
    {
      ...{ type: 'component', name: 'Figure', items: [], children: [] },
      props: { caption: '夕日', src: 'a.svg', alt: '絵' },
    },
  ],
};
const blocks: BodyBlock[] = [
  { type: 'html', tree: readHtml('<p>手紙</p>') },
  note,
  { type: 'component', name: 'Button', props: { href: '/chapters/' }, items: [], children: [] },
];
const lines = (alt: boolean) =>
  wordsInBody(blocks, { alt })
    .split(/\s*\n+\s*/)
    .filter(Boolean);

test('what is written in a body is its texts, remarks, titles and captions, at any depth', () => {
  expect(lines(false)).toEqual(['手紙', '編集後記', '鍋です', '猫 & 犬', '夕日']);
});

test('what describes a picture is among them where it is asked for', () => {
  expect(lines(true)).toEqual(['手紙', '編集後記', '鍋です', '猫 & 犬', '絵', '夕日']);
});
