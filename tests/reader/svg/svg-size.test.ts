import { expect, test } from 'vitest';
import { Refused } from '../../../src/reader/svg/svg-refused.ts';
import { sizeOf } from '../../../src/reader/svg/svg-size.ts';

const size = (attributes: Readonly<Record<string, string | undefined>>) => sizeOf((name) => attributes[name]);

test.each([
  [{ width: '90', height: '60' }, [90, 60, '0 0 90 60']],
  [{ viewBox: '0 0 90 60' }, [90, 60, '0 0 90 60']],
  [{ viewBox: '-5,1.5 , 90\n60' }, [90, 60, '-5 1.5 90 60']],
  [{ viewBox: '0 0 90 60', width: '45' }, [45, 30, '0 0 90 60']],
  [{ viewBox: '0 0 90 60', height: '30' }, [45, 30, '0 0 90 60']],
  [{ viewBox: '0 0 90 60', width: '10', height: '20' }, [10, 20, '0 0 90 60']],
  [{ viewBox: '0 0 90 60', width: '100%', height: '50%' }, [90, 60, '0 0 90 60']],
  [{ viewBox: '0 0 90 60', width: '-1', height: '0' }, [90, 60, '0 0 90 60']],
  [{ width: '1in', height: '2.54cm' }, [96, 96, '0 0 96 96']],
  [{ width: '72pt', height: '6pc' }, [96, 96, '0 0 96 96']],
  [{ width: '25.4mm', height: '101.6Q' }, [96, 96, undefined]],
  [{ width: '2em', height: '2EX' }, [32, 16, '0 0 32 16']],
  [{ width: ' 3rem ', height: '.5e2px' }, [48, 50, '0 0 48 50']],
  [{ width: '0.2', height: '0.7' }, [1, 1, '0 0 0.2 0.7']],
  [{ width: '8000', height: '1' }, [8000, 1, '0 0 8000 1']],
] as const)('%j', (attributes, [width, height, viewBox]) => {
  const found = size(attributes);
  expect([found.width, found.height]).toEqual([width, height]);
  if (viewBox) expect(found.viewBox.join(' ')).toBe(viewBox);
});

test.each([
  {},
  { width: '90' },
  { height: '90' },
  { viewBox: '0 0 90' },
  { viewBox: '0 0 90 60 1' },
  { viewBox: '0 0 0 60' },
  { viewBox: '0 0 90 -60' },
  { viewBox: '0 0 90 1e999' },
  { viewBox: 'a b c d' },
  { viewBox: `0 0 90 60${' '.repeat(200)}` },
  { width: '9parsecs', height: '9' },
  { width: '1e999', height: '1' },
  { width: `${'0'.repeat(200)}9`, height: '9' },
])('%j has no size', (attributes) => {
  expect(() => size(attributes)).toThrow(Refused);
  try {
    size(attributes);
  } catch (error) {
    expect(error).toMatchObject({ code: 'image-without-size' });
  }
});

test('a side of more than 8000 pixels is too large', () => {
  expect(() => size({ width: '8001', height: '9' })).toThrow(
    expect.objectContaining({ code: 'image-too-large' }),
  );
  expect(() => size({ viewBox: '0 0 9 8000.6' })).toThrow(
    expect.objectContaining({ code: 'image-too-large', details: { size: '9 × 8001' } }),
  );
});
