import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { usage } from '../../scripts/command-line/usage-text.ts';
import { checkCommand } from '../../scripts/newsletter/check-command.ts';
import { digestCommand } from '../../scripts/newsletter/digest-command.ts';
import { previewCommand } from '../../scripts/newsletter/preview-command.ts';
import { sendCommand } from '../../scripts/newsletter/send-command.ts';
import { commandWords } from '../../src/strings/command-words.ts';
import { newsletterWords } from '../../src/strings/newsletter/newsletter-command-words.ts';
import { markdown } from '../sample.ts';
import { newsletterContent } from './newsletter-content.ts';
import { projectCopy, run, start, temporaryFolder } from './run.ts';

const issue = (text: string) => ({
  'newsletters/2026-11.mdx': markdown('title: { ja: 号, en: Issue }\npublished: 2026-11-01', text),
});

const commands = { checkCommand, digestCommand, previewCommand, sendCommand };

test.each(Object.entries(commands))('%s explains itself in both languages', (_name, command) => {
  const ja = usage(command(newsletterWords('ja')), commandWords('ja'));
  expect(ja).toMatch(/^[^\n]*[ぁ-ん][\s\S]*使い方\n {2}npm run newsletter -- \w+ \[month\]/);
  const en = usage(command(newsletterWords('en')), commandWords('en'));
  expect(en).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
});

describe('check', () => {
  test('says that an issue is ready', () => {
    const { status, output } = run('newsletter.ts', ['check', '2026-11'], { content: newsletterContent() });
    expect(output).toContain('このまま出せます');
    expect(status).toBe(0);
  });

  test('tells what to put right with its line, and fails; what to look at does not fail', () => {
    const content = newsletterContent(issue('\n手紙です。[ここ](/nowhere/)\n'));
    const wrong = run('newsletter.ts', ['check', '2026-11', '--lang', 'en'], { content });
    expect(wrong.output).toMatch(/2026-11\.mdx:6:6\n {2}There is no page \/nowhere\//);
    expect(wrong.output).toMatch(/Warning: No chapter has its corner/);
    expect(wrong.output).toMatch(/1 thing to put right, \d things to look at/);
    expect(wrong.status).toBe(1);
    const fine = run('newsletter.ts', ['check', '2026-11'], {
      content: newsletterContent(issue('\n手紙です。\n')),
    });
    expect(fine.output).toContain('このままでも送れます');
    expect(fine.status).toBe(0);
  });

  test('speaks JSON', () => {
    const content = newsletterContent(issue('\n手紙です。\n'));
    const { stdout, status } = run('newsletter.ts', ['check', '2026-11', '--json'], { content });
    const { problems } = JSON.parse(stdout) as { problems: Record<string, unknown>[] };
    expect(problems[0]).toMatchObject({ severity: 'warning', line: 2 });
    expect(status).toBe(0);
  });

  test('counts the mail of every language', () => {
    const long = `\n${'とても長い手紙です。'.repeat(60)}\n`.repeat(80);
    const content = newsletterContent(issue(long));
    const { output } = run('newsletter.ts', ['check', '2026-11'], { content });
    expect(output).toMatch(/2026-11\.mdx:5:1\n {2}注意: メールに収まらない/);
    expect(output).not.toMatch(/2026-11\.en\.mdx/);
  });
});

describe('digest', () => {
  test('is printed, or written to a file', () => {
    const content = newsletterContent();
    const printed = run('newsletter.ts', ['digest', '2026-11', '--locale', 'en', '--format', 'slack'], {
      content,
    });
    expect(printed.stdout).toContain('Long Nights');
    expect(printed.stdout).toContain('<https://tomoshibi.example/en/newsletter/2026-11/|');
    expect(printed.status).toBe(0);
    const out = path.join(temporaryFolder(), 'digest.md');
    const written = run('newsletter.ts', ['digest', '2026-11', '--out', out], { content });
    expect(written.stdout).toBe('');
    expect(readFileSync(out, 'utf8')).toMatch(/^# 夜長の実験号\n/);
  });

  test('has three forms', () => {
    const content = newsletterContent();
    const { status, stderr } = run('newsletter.ts', ['digest', '2026-11', '--format', 'markdwon'], {
      content,
    });
    expect(stderr).toContain('markdown のことですか');
    expect(status).toBe(2);
  });
});

test('preview shows all editions side by side, on this machine alone', async () => {
  const content = newsletterContent({
    ...issue('\n手紙です。\n'),
    'newsletters/2026-12.mdx': markdown('title: 来月\ndraft: true', '\n下書きです。\n'),
  });
  const command = start('newsletter.ts', ['preview', '2026-12', '--port', '0', '--open'], {
    ...{ content, cwd: projectCopy() },
    env: { DISPLAY: '', WAYLAND_DISPLAY: '' },
  });
  const [page] = await command.says(/http:\S+\/newsletter\/2026-12\/preview\//);
  const html = await (await fetch(page, { headers: { accept: 'text/html' } })).text();
  expect(html.match(/<iframe/g)).toHaveLength(6);
  expect(html).toContain('src="/newsletter/2026-12/"');
  expect(html).toContain('下書きです。');
  expect(html).toContain('Message-ID:');
  command.child.kill('SIGINT');
  expect(await command.ended).toBe(0);
  expect(existsSync(path.join(content, 'mailings'))).toBe(false);
}, 60_000);
