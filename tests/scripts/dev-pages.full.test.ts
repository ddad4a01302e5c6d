import { parse } from 'parse5';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { projectCopy, start, tinyContent } from './run.ts';

test('the dev server shows what the site does not have: every component, and every template of link images', async () => {
  // None of a community that has any of them: what is shown is invented.
  const command = start('dev.ts', ['--port', '0'], { content: tinyContent(), cwd: projectCopy() });
  const [url] = await command.says(/http:\S+/);
  await seesComponents(url);
  await seesTemplates(url);
  command.child.kill('SIGINT');
  await command.ended;
}, 180_000);

async function pageAt(address: string, url: string): Promise<string> {
  const page = await fetch(new URL(address, url), { headers: { accept: 'text/html' } });
  expect([address, page.status]).toEqual([address, 200]);
  return page.text();
}

async function seesComponents(url: string): Promise<void> {
  for (const [address, language, section] of [
    ['/styleguide/', 'ja', '日めくり'],
    ['/styleguide/en/', 'en', 'Date leaves'],
  ] as const) {
    const html = await pageAt(address, url);
    expect(html).toContain(`<html lang="${language}"`);
    expect(html).toContain(section);
    expect(html.match(/specimen-pane scheme-dark/g)?.length).toBeGreaterThan(80);
    const errors: string[] = [];
    parse(html, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    expect(html.match(/\sid="[^"]+"/g)?.length).toBeGreaterThan(20);
    expect(html).not.toMatch(/class="specimen-panes?"[^>]*>\s*<\/div>/);
  }
}

async function seesTemplates(url: string): Promise<void> {
  const html = await pageAt('/og-preview/', url);
  const images = [...html.matchAll(/src="(\/og-preview\/[^"]+)"/g)].map(([, src = '']) => src);
  expect(images.length).toBeGreaterThan(60);
  for (const name of ['wide/event-emoji.png', 'square/chapter-seal.png', 'program.svg']) {
    expect(images).toContain(`/og-preview/${name}`);
    const image = await fetch(new URL(`/og-preview/${name}`, url));
    expect([name, image.status]).toEqual([name, 200]);
    expect((await sharp(await image.arrayBuffer()).metadata()).width).toBeGreaterThan(400);
  }
}
