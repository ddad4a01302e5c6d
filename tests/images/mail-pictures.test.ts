import sharp from 'sharp';
import { expect, test } from 'vitest';
import { mailAudience } from '../../src/images/mail-pictures.ts';
import { contentFolder } from '../sample.ts';

const photo = (orientation: number) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#b4432f' } })
    .jpeg()
    .withMetadata({ orientation })
    .toBuffer();

test('pictures are as wide and tall as people see them', async () => {
  const folder = contentFolder({
    'newsletters/straight.jpg': await photo(1),
    'newsletters/turned.jpg': await photo(6),
    'newsletters/room.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60"/>',
  });
  const { sizeOf } = mailAudience({ community: {} as never, locale: 'ja' }, folder);
  expect(sizeOf('newsletters/straight.jpg')).toEqual({ width: 40, height: 30 });
  expect(sizeOf('newsletters/turned.jpg')).toEqual({ width: 30, height: 40 });
  expect(sizeOf('newsletters/room.svg')).toEqual({ width: 90, height: 60 });
});
