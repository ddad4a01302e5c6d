import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Flags, Result } from 'lighthouse';
import { launchDebuggable } from '../../browser.ts';

/** A browser that Lighthouse controls, emulating a phone. */
export interface Lighthouse {
  /** Audits a page. */
  judge(url: string, flags: Flags): Promise<Result>;
  close(): Promise<void>;
}

/** Starts a browser for Lighthouse; undefined when there is none. */
export async function openLighthouse(): Promise<Lighthouse | undefined> {
  const profile = mkdtempSync(path.join(tmpdir(), 'kairan-lighthouse-'));
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const context = await launchDebuggable(profile);
  if (!context) {
    remove();
    return undefined;
  }
  const { default: lighthouse } = await import('lighthouse');
  // The browser writes the port that it chose into this file.
  const [port] = readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return {
    judge: async (url, flags) => {
      const shared: Flags = { port: Number(port), logLevel: 'silent', disableFullPageScreenshot: true };
      const result = await lighthouse(url, { ...shared, ...flags });
      if (!result) throw new Error(`Lighthouse has nothing to say of ${url}`);
      return result.lhr;
    },
    close: async () => {
      await context.close();
      remove();
    },
  };
}

/** The audits that cost a page points, with their findings: `seo meta-description: …`. */
export function lostPoints({ categories, audits }: Result): string[] {
  return Object.values(categories).flatMap(({ id: category, auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category} ${id}: ${audits[id]?.title} ${found(audits[id]?.details)}`),
  );
}

const found = (details: unknown) => JSON.stringify(details ?? '').slice(0, 400);
