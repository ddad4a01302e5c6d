import type { Flags } from 'lighthouse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Lighthouse,
  lostPoints,
  openLighthouse,
} from '../../scripts/maintainers/bench/pages/lighthouse.ts';

/** What does not depend on how busy this machine is. Such pages are quiet at once, so nothing is waited for. */
const flags: Flags = {
  onlyCategories: ['accessibility', 'best-practices', 'seo'],
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 200,
  cpuQuietThresholdMs: 0,
};

/** Tests that Lighthouse gives each of the pages all points for accessibility, best practices and findability. */
export function describeJudgement(pages: readonly string[], address: (path: string) => string): void {
  let lighthouse: Lighthouse | undefined;
  beforeAll(async () => {
    lighthouse = await openLighthouse();
  });
  afterAll(() => lighthouse?.close());

  test.each(pages)('%s gets all points of Lighthouse', async (page) => {
    const report = await lighthouse?.judge(address(page), flags);
    if (!report) throw new Error('The browser did not start.');
    expect(report.runtimeError).toBeUndefined();
    expect(lostPoints(report)).toEqual([]);
    const points = Object.values(report.categories).map(({ id, score }) => [id, score]);
    expect(points).toEqual(flags.onlyCategories?.map((id) => [id, 1]));
  });
}
