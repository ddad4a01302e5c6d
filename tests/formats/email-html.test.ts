import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { mediaPictures, mediaUrl } from '../../src/formats/feeds/feed-media.ts';
import { mailHtml, mailLimit } from '../../src/formats/mail/mail-html.ts';
import { mailColors } from '../../src/formats/mail/mail-styles.ts';
import { palette } from '../../src/lib/chapter-colors.ts';
import { contrast } from '../../src/lib/color.ts';
import { sampleIssue, withIssue, withNewsletter } from './issue-sample.ts';
import { sampleCommunity, sizeOf } from './sample-community.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a document; throws where it is not what browsers expect. */
function elementsOf(html: string): Element[] {
  const faults: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => faults.push(code) });
  if (faults.length > 0) throw new Error(faults.join(', '));
  const walk = (node: Node): Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(document);
}

const attribute = ({ attrs }: Element, name: string) => attrs.find((each) => each.name === name)?.value;

async function mail(locale: string, files?: Parameters<typeof sampleIssue>[1]): Promise<string> {
  const { issue, audience } = sampleIssue(locale, files);
  return (await mailHtml(issue, audience)).html;
}

const allMails = () => {
  const community = sampleCommunity();
  return Promise.all(
    community.settings.locales.flatMap((locale) =>
      community.newsletters.map((issue) => mailHtml(issue, { community, locale, sizeOf })),
    ),
  );
};

describe('the mails of the sample', () => {
  test('are whole, and small enough for Gmail', async () => {
    const mails = await allMails();
    expect(mails.length).toBe(28);
    for (const { html, bytes, isShortened } of mails) {
      expect(bytes).toBe(Buffer.byteLength(html));
      expect(bytes).toBeLessThanOrEqual(mailLimit);
      expect(isShortened).toBe(false);
    }
  });

  test('are sound HTML without scripts, forms, foreign styles and relative addresses', async () => {
    for (const { html } of await allMails()) {
      const elements = elementsOf(html);
      const names = new Set(elements.map(({ tagName }) => tagName));
      for (const name of ['script', 'link', 'iframe', 'object', 'form', 'input', 'svg', 'video', 'base'])
        expect(names).not.toContain(name);
      for (const element of elements) {
        expect(element.attrs.filter(({ name }) => name.startsWith('on') || name === 'srcset')).toEqual([]);
        const href = attribute(element, 'href');
        if (href !== undefined) expect(href).toMatch(/^(?:https?:\/\/|mailto:)/);
      }
      expect(html).not.toMatch(/@import|@font-face|url\(/);
    }
  });

  test('show only pictures that are published for them, each with its size and words for those who do not see it', async () => {
    const community = sampleCommunity();
    const published = new Set(mediaPictures(community).map((picture) => mediaUrl(picture, community)));
    for (const { html } of await allMails()) {
      const pictures = elementsOf(html).filter(({ tagName }) => tagName === 'img');
      expect(pictures.length).toBeGreaterThan(0);
      for (const picture of pictures) {
        expect(published).toContain(attribute(picture, 'src'));
        expect(Number(attribute(picture, 'width'))).toBeLessThanOrEqual(520);
        expect(Number(attribute(picture, 'height'))).toBeGreaterThan(0);
        expect(attribute(picture, 'alt')).toBeDefined();
      }
      expect(attribute(pictures[0] as Element, 'alt')).toMatch(
        /のマスコット$|のロゴ$|^The (?:mascot|logo) of /,
      );
    }
  });
});

describe('a mail', () => {
  test('says its language, and that of what is in another one', async () => {
    const elements = elementsOf(await mail('en'));
    expect(attribute(elements[0] as Element, 'lang')).toBe('en');
    const words = elements.filter((each) => attribute(each, 'class') === 'words');
    expect(words.length).toBeGreaterThan(2);
    for (const each of words) expect(attribute(each, 'lang')).toBe('ja');
    expect(elementsOf(await mail('ja')).filter((each) => attribute(each, 'lang') === 'ja').length).toBe(2);
  });

  test('begins, for the inbox, with the summary, and for people with the way to the web', async () => {
    const html = await mail('ja');
    const body = html.slice(html.indexOf('<body'));
    const text = body
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(text.trim()).toMatch(/^お茶と𠮷野と、長い夜。 試しの会 🏮 通信 ウェブで読む 2026年 11 月/);
  });

  test('is not for search engines, and is made for both schemes', async () => {
    const html = await mail('ja');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    for (const rule of ['@media (prefers-color-scheme:dark)', '[data-ogsc] .soft', '[data-ogsb] .paper'])
      expect(html).toContain(rule);
  });

  test('keeps what Outlook needs to be told, and brings no fonts along', async () => {
    const html = await mail('ja');
    expect(html).toContain('<!--[if mso | IE]>');
    expect(html).toContain('<![endif]-->');
    expect(html).not.toContain('fonts.googleapis');
  });

  test('has styles that Gmail reads: no block of more than 8192 characters', async () => {
    for (const [, css = ''] of (await mail('ja')).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g))
      expect(css.length).toBeLessThan(8192);
  });

  test('cuts a seal from the name of a chapter that has no picture', async () => {
    expect(await mail('ja')).toMatch(/<td class="seal" aria-hidden="true"[^>]*>支神<br>部戸<\/td>/);
  });

  test.each([
    ['newsletter: { from: news, unsubscribe: "*|UNSUB|*" }', '<a href="*|UNSUB|*"'],
    [
      'newsletter: { from: news, unsubscribe: "https://l.example/?a=1&b=2" }',
      '<a href="https://l.example/?a=1&amp;b=2"',
    ],
    ['newsletter: { from: news }', '<a href="mailto:news@sample.example?subject=unsubscribe"'],
  ])('offers the way out: %s', async (newsletter, link) => {
    expect(await mail('en', withNewsletter(newsletter))).toContain(link);
  });

  test('has the same bytes every time', async () => {
    expect(await mail('ja')).toBe(await mail('ja'));
  });
});

describe('an issue that is too long for a mail', () => {
  const many = (count: number) =>
    Array.from({ length: count }, () => `- over: ${'静かな夜でした。'.repeat(120)}`).join('\n');
  const fields = 'title: 号\npublished: 2026-11-01\nspotlight: nagoya';

  async function shortened(body: string) {
    const { issue, audience } = sampleIssue('ja', withIssue(fields, body));
    const made = await mailHtml(issue, audience);
    expect(made.bytes).toBeLessThanOrEqual(mailLimit);
    expect(made.isShortened).toBe(true);
    return made.html;
  }

  test('first loses the words about what is over', async () => {
    const html = await shortened(`\n手紙。\n\n<Happened>\n\n${many(40)}\n\n</Happened>\n`);
    expect(html).not.toContain('静かな夜でした');
    expect(html.match(/終わった会/g)?.length).toBe(40);
  });

  test('then has shorter lists, with a way to the rest', async () => {
    const html = await shortened(
      `\n手紙。\n\n<Happened>\n\n${many(300)}\n\n</Happened>\n\n<Events>\n\n- late\n\n</Events>\n`,
    );
    expect(html.match(/終わった会/g)?.length).toBe(8);
    expect(html).toContain('ほかの 292 件はウェブで</a>');
    expect(html).toContain('夜話');
  });

  test('at last ends before its end, and says where it goes on', async () => {
    const html = await shortened(
      `\n手紙。\n\n<Note title="一">\n\n短い。\n\n</Note>\n\n${'長い話です。'.repeat(9000)}\n`,
    );
    expect(html).toContain('短い。');
    expect(html).not.toContain('長い話です。');
    expect(html).toContain('>つづきはウェブで</a>');
  });
});

describe('colours', () => {
  const grounds = ['paper', 'sheet', 'front'] as const;

  test('can be read by day and by night, whatever colours people chose', () => {
    for (const color of [...palette, '#ffff00', '#000000', '#ffffff', '#808080']) {
      const colors = mailColors(color, color);
      for (const time of [0, 1]) {
        const on = (text: keyof typeof colors, ground: keyof typeof colors) =>
          contrast(colors[text][time] ?? '', colors[ground][time] ?? '');
        for (const ground of grounds) expect(on('ink', ground)).toBeGreaterThanOrEqual(4.5);
        for (const text of ['soft', 'accent', 'tint', 'sunday', 'saturday'] as const)
          for (const ground of ['paper', 'sheet'] as const)
            expect(on(text, ground), `${text} on ${ground}, ${color}`).toBeGreaterThanOrEqual(4.5);
        expect(on('onButton', 'button')).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
