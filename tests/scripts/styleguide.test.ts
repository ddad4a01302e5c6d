import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { projectCopy, start, tinyContent } from './run.ts';

test('the dev server shows every component, in both languages, without a community that has any of them', async () => {
  const command = start('dev.ts', ['--port', '0'], { content: tinyContent(), cwd: projectCopy() });
  const [url] = await command.says(/http:\S+/);
  for (const [address, language, section] of [
    ['/styleguide/', 'ja', '日めくり'],
    ['/styleguide/en/', 'en', 'Date leaves'],
  ] as const) {
    const page = await fetch(new URL(address, url), { headers: { accept: 'text/html' } });
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain(`<html lang="${language}"`);
    expect(html).toContain(section);
    expect(html.match(/specimen-pane scheme-dark/g)?.length).toBeGreaterThan(80);
    const errors: string[] = [];
    parse(html, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(html).not.toMatch(/class="specimen-panes?"[^>]*>\s*<\/div>/);
    expect(ids.length).toBeGreaterThan(20);
  }
  command.child.kill('SIGINT');
  await command.ended;
}, 120_000);
