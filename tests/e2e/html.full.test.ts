import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { pagesOf } from './files.ts';

const site = inject('site');
const pages = pagesOf(site);
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The compiler writes these in forms that are valid, only not the validator's favourite.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Ids that begin with a digit are valid (dates are such ids); everything comes from one origin, so SRI adds nothing.
    'valid-id': ['error', { relaxed: true }],
    'require-sri': ['error', { target: 'crossorigin' }],
    // A timetable says its roles again: browsers may forget them once CSS makes a list of the table.
    'no-redundant-role': 'off',
    // Titles are as long as people make them.
    'long-title': 'off',
  },
});

test('the sample has pages', () => {
  expect(pages.length).toBeGreaterThan(500);
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const page of pages) {
    const report = await validator.validateString(readFileSync(path.join(site, page), 'utf8'));
    for (const { messages } of report.results) {
      for (const { line, column, ruleId, message } of messages)
        faults.push(`${page}:${line}:${column} ${ruleId} ${message}`);
    }
  }
  expect(faults).toEqual([]);
});

test('every page has its own title and says its language', () => {
  const titles = new Map<string, string>();
  for (const page of pages.filter((name) => !/^(en\/)?404/.test(name))) {
    const html = readFileSync(path.join(site, page), 'utf8');
    if (html.includes('http-equiv="refresh"')) continue;
    const language = /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1];
    expect(language, page).toBe(page.startsWith('en/') ? 'en' : 'ja');
    const title = `${language} ${/<title>([^<]+)<\/title>/.exec(html)?.[1]}`;
    expect(titles.get(title), `${page} is titled like`).toBeUndefined();
    titles.set(title, page);
  }
});

test('nothing stands behind the body of a page', () => {
  const open = pages.filter(
    (page) => !/<\/body>\s*<\/html>\s*$/.test(readFileSync(path.join(site, page), 'utf8')),
  );
  expect(open).toEqual([]);
});
