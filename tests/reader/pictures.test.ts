import { Buffer } from 'node:buffer';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/community/check-content.ts';
import { openCommunity } from '../../src/community/open-community.ts';
import { Pictures } from '../../src/reader/open-picture.ts';
import { judgePicture } from '../../src/reader/picture-judgement.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { contentFolder, line, markdown, problemsOf, read } from '../sample.ts';

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#f2b632' } });
const svg = (inner = '', attributes = 'width="9" height="9"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`;

let png: Buffer;
let jpeg: Buffer;
let webp: Buffer;
beforeAll(async () => {
  png = await canvas(8, 4).png().toBuffer();
  jpeg = await canvas(8, 4).jpeg().toBuffer();
  webp = await canvas(8, 4).webp().toBuffer();
});

describe('a picture', () => {
  test('is what its bytes say', () => {
    expect(judgePicture(png, 'a.png')).toMatchObject({
      picture: { path: 'a.png', width: 8, height: 4, type: 'png' },
    });
    expect(judgePicture(png, 'a.PnG')).toHaveProperty('picture');
    expect(judgePicture(jpeg, 'a.JPEG')).toMatchObject({ picture: { type: 'jpg' } });
    expect(judgePicture(webp, 'a.webp')).toMatchObject({ picture: { type: 'webp' } });
    expect(judgePicture(Buffer.from(svg()), 'a.svg')).toMatchObject({ picture: { type: 'svg', width: 9 } });
  });

  test('whose name says something else is refused, with the right ending', () => {
    expect(judgePicture(jpeg, 'a.png')).toEqual({ code: 'image-extension', details: { found: 'jpg' } });
    expect(judgePicture(Buffer.from(svg()), 'a.png')).toEqual({
      code: 'image-extension',
      details: { found: 'svg' },
    });
    expect(judgePicture(png, 'a.svg')).toEqual({ code: 'image-extension', details: { found: 'png' } });
  });

  test('of another kind, or of no kind, is refused', async () => {
    const gif = await canvas(2, 2).gif().toBuffer();
    for (const bytes of [
      gif,
      Buffer.from(''),
      Buffer.from('灯'),
      Buffer.from('<html></html>'),
      png.subarray(0, 9),
    ]) {
      expect(judgePicture(bytes, 'a.png')).toMatchObject({ code: 'image-kind' });
    }
  });

  test('may have 8000 pixels a side, and an SVG half a megabyte', async () => {
    expect(judgePicture(await canvas(8001, 1).png().toBuffer(), 'a.png')).toEqual({
      ...{ code: 'image-too-large', details: { size: '8001 × 1' } },
    });
    expect(judgePicture(await canvas(8000, 1).png().toBuffer(), 'a.png')).toHaveProperty('picture');
    const large = Buffer.from(svg(' '.repeat(512_000)));
    expect(judgePicture(large, 'a.svg')).toMatchObject({
      code: 'image-too-large',
      details: { size: '512 kB' },
    });
    const padded = Buffer.concat([png, Buffer.alloc(8_000_000)]);
    for (const attributes of [
      'width="100000" height="9"',
      'viewBox="0 0 9 8001"',
      'width="300cm" height="1"',
    ])
      expect(judgePicture(Buffer.from(svg('', attributes)), 'a.svg')).toMatchObject({
        code: 'image-too-large',
      });
    expect(judgePicture(padded, 'a.png')).toMatchObject({ code: 'image-too-large' });
  });
});

describe('the name of a picture', () => {
  test.each([
    ['IMG 0001 (2).JPG', 'IMG 0001 (2).JPG'],
    ['スクリーンショット 2026-11-01 9.41.00.png', 'スクリーンショット 2026-11-01 9.41.00.png'],
    ['Screenshot 2026-11-01 at 9.41.00\u202fAM.png', 'Screenshot 2026-11-01 at 9.41.00 AM.png'],
    [`${'ガレージ'.normalize('NFD')}.png`, 'ガレージ.png'],
    ['ガレージ.png', `${'ガレージ'.normalize('NFD')}.png`],
    ['a\u3000b.png', 'a b.png'],
  ])('as phones and computers give it (%j) is found as people write it', (file, written) => {
    const bytes = /jpg$/i.test(file) ? jpeg : png;
    const about = markdown('title: 私たち', `![あ](./${written})`);
    const content = read({ [`pages/${file}`]: bytes, 'pages/about.md': about });
    expect(content.problems).toEqual([]);
    expect([...content.pictures.keys()]).toEqual([`pages/${file}`]);
    const page = openCommunity(content.entries, 0).pages[0];
    expect(JSON.stringify(page?.body.in('ja'))).toContain(encodeURIComponent(file));
  });

  test('that could be one of two is one that is spelled like it', () => {
    const files = ['a b.png', 'a\u00a0b.png'];
    const folder = contentFolder(Object.fromEntries(files.map((file) => [file, png])));
    const find = (value: string) => new Pictures(folder, files).find(value, 'community.yaml');
    expect(find('./a\u00a0b.png')).toMatchObject({ picture: { path: 'a\u00a0b.png' } });
    expect(find('./a\u3000b.png')).toMatchObject({ code: 'image-missing' });
  });

  const find = (value: string, from = 'people/akari.yaml') => {
    const folder = contentFolder({ 'people/灯 1.png': png, 'people/akari.png': png, 'images/room.png': png });
    return new Pictures(folder, ['people/灯 1.png', 'people/akari.png', 'images/room.png']).find(value, from);
  };

  test('is seen from the file that names it', () => {
    expect(find('./akari.png')).toMatchObject({ picture: { path: 'people/akari.png' } });
    expect(find('akari.png')).toMatchObject({ picture: { path: 'people/akari.png' } });
    expect(find('../images/room.png')).toMatchObject({ picture: { path: 'images/room.png' } });
    expect(find('../../images/room.png', 'events/2026/e.md')).toMatchObject({ picture: { width: 8 } });
  });

  test('may be in any script, and may be pasted with its letters encoded', () => {
    expect(find('./灯 1.png')).toHaveProperty('picture');
    expect(find('./%E7%81%AF%201.png')).toHaveProperty('picture');
    expect(find('./100%.png')).toMatchObject({ code: 'image-missing' });
  });

  test('that is missing gets the name that was meant, as it would be written here', () => {
    expect(find('./akri.png')).toMatchObject({ details: { value: './akri.png', suggestion: './akari.png' } });
    expect(find('../image/room.png')).toMatchObject({ code: 'image-missing', details: { suggestion: '' } });
    expect(find('../images/rom.png')).toMatchObject({ details: { suggestion: '../images/room.png' } });
    expect(find('')).toMatchObject({ code: 'image-missing' });
  });

  test.each([
    ['../../secret.png', 'image-outside'],
    ['%2e%2e/%2e%2e/secret.png', 'image-outside'],
    ['/etc/passwd', 'image-outside'],
    ['..\\..\\secret.png', 'image-outside'],
    ['https://elsewhere.example/a.png', 'image-remote'],
    ['//elsewhere.example/a.png', 'image-remote'],
    ['data:image/png;base64,AAAA', 'image-remote'],
    ['file:///etc/passwd', 'image-remote'],
    ['./a\u0000.png', 'image-missing'],
    ['.', 'image-missing'],
  ])('%o never leads out of the folder', (value, code) => expect(find(value)).toMatchObject({ code }));

  test('is told with the words of each file that has it wrong', () => {
    const files = {
      'chapters/a.yaml': 'name: あ\nlogo: ./x.png\nmascot: x.png',
      'people/b.yaml': 'name: い\navatar: ../chapters/x.png',
    };
    expect(read(files).problems.map(({ details }) => details.value)).toEqual([
      ...['x.png', './x.png', '../chapters/x.png'],
    ]);
  });

  test('stands in Markdown and in components too', () => {
    const body = '一行目\n\n![灯](./lost.png)\n\n<Figure src="./gone.png" alt="灯" />\n';
    expect(problemsOf({ 'newsletters/2026-11.mdx': markdown('title: 灯', body) })).toEqual([
      'newsletters/2026-11.mdx:6 image-missing',
      'newsletters/2026-11.mdx:8 Figure.src image-missing',
    ]);
  });

  test('that is a symbolic link has one Problem, where the link lies', () => {
    const folder = contentFolder({ 'chapters/a.yaml': 'name: あ\nlogo: ./a.png' });
    symlinkSync('/etc/hostname', path.join(folder, 'chapters/a.png'));
    expect(checkContent(readContent(folder)).map((each) => line(each, folder))).toEqual([
      'chapters/a.png:1 symlink',
    ]);
  });

  test('becomes a path in the content folder', () => {
    const { entries, pictures } = read({ 'people/a.yaml': 'name: あ\navatar: ./a.png', 'people/a.png': png });
    expect(entries.people[0]?.data.avatar).toBe('people/a.png');
    expect(pictures.get('people/a.png')).toMatchObject({ width: 8, height: 4 });
  });
});
