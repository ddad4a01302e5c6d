import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';

const site = inject('site');

test('specimens of images and of components are no part of the built site', () => {
  expect(existsSync(path.join(site, 'og', 'site', 'home.png'))).toBe(true);
  expect(existsSync(path.join(site, 'og-preview'))).toBe(false);
  expect(existsSync(path.join(site, 'styleguide'))).toBe(false);
});
