import { describe, expect, test } from 'vitest';
import { headersFile } from '../../src/formats/site-files/security-headers.ts';

/** The headers that `_headers` gives to a path: those of every rule that matches it. */
function headersOf(file: string, path: string): string[] {
  return file.split('\n\n').flatMap((rule) => {
    const [pattern = '', ...lines] = rule.trim().split('\n');
    const form = pattern.replace(/:\w+/g, '[^/]+').replace(/\*/g, '.*');
    return new RegExp(`^${form}$`).test(path) ? lines.map((line) => line.trim()) : [];
  });
}

describe('_headers', () => {
  const policiesOf = (path: string, base = '/') =>
    headersOf(headersFile(base), path).filter((line) => line.startsWith('Content-Security-Policy: '));

  test('has pictures do nothing when they are opened by themselves', () => {
    for (const path of [
      '/_astro/firefly.Bx3k.svg',
      '/media/newsletters/moon.svg.png',
      '/media/renamed/a-0123.jpg',
    ]) {
      expect(policiesOf(path)).toEqual([
        "Content-Security-Policy: default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox",
      ]);
    }
    expect(policiesOf('/base/_astro/a.svg', '/base/')).toHaveLength(1);
  });

  test('lets pages run their own scripts all the same', () => {
    for (const path of ['/', '/chapters/nagoya/', '/en/events/archive/2026/']) {
      const [policy, ...others] = policiesOf(path);
      expect(others).toEqual([]);
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain('sandbox');
    }
  });
});
