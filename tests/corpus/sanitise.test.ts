import { expect, test } from 'vitest';
import { components } from '../../src/collections/newsletter-components.ts';
import { type BodyBlock, body, prose } from '../../src/community/prose.ts';
import { writeHtml } from '../../src/lib/html-tree.ts';
import { parseBody } from '../../src/reader/parse-body.ts';
import { describeWith, sourceJson } from './sources.ts';
import { unsafeHtml } from './unsafe-html.ts';

interface Payload {
  title?: string;
  payload: string;
}

const surroundings = {
  href: (path: string) => `/base${path}`,
  contacts: { conduct: 'conduct@example.org' },
};

/** Where a contributor could put it. */
const places: Record<string, (payload: string) => string> = {
  'a whole text': (payload) => payload,
  'the middle of a sentence': (payload) => `before ${payload} after **\`x\`**`,
  'a list item': (payload) => `- one\n- ${payload}\n\nafter`,
  'a quotation in a list': (payload) => `1. > ${payload}`,
  'a heading': (payload) => `# ${oneLine(payload)}\n\n## ${oneLine(payload)}`,
  'a table cell': (payload) => `| a | b |\n| - | - |\n| ${oneLine(payload)} | c |`,
  'the words of a link': (payload) => `[${oneLine(payload)}](https://example.org/)`,
  'the address of a link': (payload) =>
    `[x](<${oneLine(payload)}>) [x](${payload}) [y][z]\n\n[z]: ${oneLine(payload)}`,
  'the title of a link': (payload) => `[x](https://example.org/ "${oneLine(payload)}")`,
  'the words of a picture': (payload) => `![${oneLine(payload)}](./x.png)`,
  'the address of a picture': (payload) => `![x](<${oneLine(payload)}>)`,
  'a code block': (payload) => `\`\`\`${oneLine(payload)}\n${payload}\n\`\`\``,
  'a footnote': (payload) => `a[^1]\n\n[^1]: ${payload}`,
  'an attribute': (payload) =>
    `<a href="${payload}" title='${payload}'>x</a> <img src="${payload}" alt=${payload}>`,
  'raw HTML that is left open': (payload) => `<table><td><b title="\n\n${payload}\n\n<details><p>`,
};

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');

describeWith('dompurify', () => {
  const payloads = sourceJson<Payload[]>('dompurify/payloads.json').map(({ payload }) => payload);

  test('the data set is the one that was counted', () => {
    expect(payloads).toHaveLength(223);
  });

  test('the judge of this test finds fault with them as they are', () => {
    expect(payloads.filter((payload) => unsafeHtml(payload).length === 0).length).toBeLessThan(20);
  });

  test.each(Object.entries(places))('as %s, nothing in the HTML can run or leave the site', (_place, put) => {
    for (const payload of payloads) {
      const source = put(payload);
      const { tree } = prose({ en: source }, { path: 'pages/about.md', pictures: {} }, surroundings).in('en');
      expect(unsafeHtml(writeHtml(tree)), source).toEqual([]);
    }
  });

  test('as a Markdown body, it is safe too', () => {
    for (const payload of payloads) expect(bodyProblems(payload, false), payload).toEqual([]);
  });

  test('in MDX it is a Problem, or safe', () => {
    for (const payload of payloads) expect(bodyProblems(payload, true), payload).toEqual([]);
  });

  test('no property of a component lets an address through that runs', () => {
    for (const payload of payloads) {
      const value = oneLine(payload).replaceAll('"', '&quot;');
      for (const source of [
        `<Button href="${value}">x</Button>`,
        `<Figure src="${value}" alt="${value}" />`,
      ]) {
        for (const { props } of parseBody(source, true).blocks.filter(
          (block) => block.type === 'component',
        )) {
          expect(props.href ?? 'https://', source).toMatch(/^(?:https?:\/\/|\/(?!\/))/);
        }
        expect(bodyProblems(source, true), source).toEqual([]);
      }
    }
  });
});

/** What is unsafe in the HTML of a body; properties of components are text, except addresses. */
function bodyProblems(source: string, mdx: boolean): string[] {
  const file = { language: 'en', file: 'pages/a.md', path: 'pages/a.md', source, line: 1, mdx };
  const { blocks } = body(
    [{ ...file, references: [], components: [], links: [], pictures: {} }],
    'en',
    surroundings,
  ).in('en');
  return blocks.flatMap(blockProblems);
}

function blockProblems(block: BodyBlock): string[] {
  if (block.type === 'html') return unsafeHtml(writeHtml(block.tree));
  const { href = '/', src = 'x.png' } = block.props;
  return [
    ...(block.name in components ? [] : [block.name]),
    ...(/^(?:https?:\/\/|\/(?!\/)|mailto:)/.test(href) ? [] : [href]),
    ...(/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(src) ? [src] : []),
    ...block.items.flatMap(({ remark }) => unsafeHtml(writeHtml(remark))),
    ...block.children.flatMap(blockProblems),
  ];
}
