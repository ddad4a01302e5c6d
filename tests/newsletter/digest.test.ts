import fc from 'fast-check';
import { toString as wordsOf } from 'mdast-util-to-string';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { oneLine } from '../../src/lib/lines-without-spaces.ts';
import { parseMarkdown } from '../../src/lib/markdown.ts';
import { type DigestFormat, digest, digestFormats } from '../../src/newsletter/digest.ts';
import { sampleIssue, withIssue } from '../formats/issue-sample.ts';
import { madeCommunity } from '../formats/made-community.ts';
import { sampleCommunity } from '../formats/sample-community.ts';

function written(format: DigestFormat, locale = 'ja'): string {
  const { issue, audience } = sampleIssue(locale);
  return digest(issue, audience, format);
}

/** A digest of an issue with this title. */
function titled(title: string, format: DigestFormat): string {
  const community = madeCommunity(
    { newsletters: { '2026-11': { title, published: '2026-11-01' } } },
    '2026-11-21T09:00:00+09:00',
  );
  const [issue] = community.newsletters;
  if (!issue) throw new Error('There is no issue.');
  return digest(issue, { community, locale: 'ja' }, format);
}

const endings = { markdown: 'md', slack: 'slack.txt', html: 'html' };

describe('a digest', () => {
  test.each(digestFormats)('in %s looks like this', async (format) => {
    await expect(written(format)).toMatchFileSnapshot(`snapshots/digest.${endings[format]}`);
  });

  test.each(digestFormats)('in %s is short, and leads to the whole', (format) => {
    const community = sampleCommunity();
    for (const locale of community.settings.locales) {
      for (const issue of community.newsletters) {
        const text = digest(issue, { community, locale }, format);
        const url = new URL(community.href(issue.path, locale), community.settings.url).href;
        expect(text).toContain(url);
        expect(text.length).toBeLessThan(10_000);
      }
    }
  });

  test('names what is to come and what is new, not what is over or who is thanked', () => {
    const text = written('markdown', 'en');
    for (const shown of ['Far Away', 'Cancelled: [雪の会]', '階段は煙突', '灯りの暦', '神戸支部'])
      expect(text).toContain(shown);
    for (const hidden of ['終わった会', '灯り人', 'ほたる倉庫', '静香']) expect(text).not.toContain(hidden);
  });

  test('of an issue without lists is its title, its summary and the way to it', () => {
    const { issue, audience } = sampleIssue('en', withIssue('title: 号\npublished: 2026-11-01', '\n文。\n'));
    expect(digest(issue, audience, 'slack')).toBe(
      '*号*\n\nTrial Group Newsletter November 2026 issue\n\n<https://sample.example/en/newsletter/2026-11/|Read the whole issue>\n',
    );
  });
});

const titles = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(
    '1. 一',
    '- a',
    '+ b',
    '# c',
    '> d',
    '[x](y)',
    '*あ*',
    '<b>&amp;',
    '`c`',
    '| a | b |',
    '~~z~~',
    '=',
    '\\',
  ),
);

describe('whatever a title holds', () => {
  const usable = (title: string) => oneLine(title) !== '';

  test('Markdown shows it as it is', () => {
    fc.assert(
      fc.property(titles.filter(usable), (title) => {
        const [heading] = parseMarkdown(titled(title, 'markdown')).children;
        expect(heading?.type).toBe('heading');
        expect(wordsOf(heading)).toBe(oneLine(title));
      }),
      { seed: 1 },
    );
  });

  test('HTML shows it as it is', () => {
    fc.assert(
      fc.property(titles.filter(usable), (title) => {
        const [heading] = parseFragment(titled(title, 'html')).childNodes;
        expect(heading).toMatchObject({ nodeName: 'h2', childNodes: [{ value: oneLine(title) }] });
      }),
      { seed: 1 },
    );
  });

  test('Slack finds no link, mention or entity in it', () => {
    expect(titled('<!here> a & b <https://e.example/|x>', 'slack')).toMatch(
      /^\*&lt;!here&gt; a &amp; b &lt;https:\/\/e\.example\/\|x&gt;\*\n/,
    );
  });
});
