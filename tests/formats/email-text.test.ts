import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../src/formats/mail/html-to-plain-text.ts';
import { emailText } from '../../src/formats/mail/mail-text.ts';
import { joinedLines, oneLine } from '../../src/lib/lines-without-spaces.ts';
import { mailWords } from '../../src/strings/newsletter/mail-words.ts';
import { sampleIssue, withNewsletter } from './issue-sample.ts';
import { sampleCommunity } from './sample-community.ts';

const plain = (html: string) => htmlToText(mailWords('ja'))(html);

describe('HTML as text', () => {
  test('has the addresses of links on lines of their own, numbered through', () => {
    const convert = htmlToText(mailWords('ja'));
    expect(convert('<p>まず<a href="https://a.example/?x=1&#x26;y=2">支部</a>へ。</p><p>つぎ。</p>')).toBe(
      'まず支部[1]へ。\n[1] https://a.example/?x=1&y=2\n\nつぎ。',
    );
    expect(convert('<ul><li><a href="https://b.example/">b</a></li></ul>')).toBe(
      '・b[2]\n [2] https://b.example/',
    );
  });

  test('repeats no address that stands there already', () => {
    expect(plain('<p><a href="https://a.example/">https://a.example/</a></p>')).toBe('https://a.example/');
    expect(plain('<p><a href="mailto:a@b.example">a@b.example</a></p>')).toBe('a@b.example');
    expect(plain('<p><a href="mailto:a@b.example">お便り</a></p>')).toBe('お便り[1]\n[1] a@b.example');
  });

  test('keeps the shape of lists, tables, quotations and programs', () => {
    expect(plain('<ol start="9"><li>九</li><li>十<ul><li>中</li></ul></li></ol>')).toBe(
      '9.  九\n10. 十\n    ・中',
    );
    expect(plain('<table><tr><th>時</th><th>数</th></tr><tr><td>夜</td><td>二</td></tr></table>')).toBe(
      '時 | 数\n夜 | 二',
    );
    expect(plain('<blockquote><p>一</p><p>二</p></blockquote>')).toBe('> 一\n> \n> 二');
    expect(plain('<pre><code>if (夜) {\n  消す\n}</code></pre>')).toBe('if (夜) {\n  消す\n}');
    expect(plain('<p>前</p><hr><h3>題</h3>')).toBe('前\n\n──────────\n\n◇ 題');
  });

  test('wraps no line', () => {
    const long = '夜長の実験を'.repeat(200);
    expect(plain(`<p>${long}</p>`)).toBe(long);
  });
});

describe('lines', () => {
  test('are joined without a space where the script has none', () => {
    expect(joinedLines('支部を\n見る')).toBe('支部を見る');
    expect(joinedLines('支部を\nsee\nit')).toBe('支部を see it');
  });

  test('become one, without control characters and halves of characters', () => {
    expect(oneLine(' a\r\nb\u0000\u0007\u2028c\ud800 ')).toBe('a b c\ufffd');
  });
});

describe('the text edition', () => {
  test.each(['ja', 'en'])('reads like this (%s)', async (locale) => {
    const { issue, audience } = sampleIssue(locale);
    await expect(emailText(issue, audience)).toMatchFileSnapshot(`snapshots/email.${locale}.txt`);
  });

  test('says how to leave the list as community.yaml says it', () => {
    const end = (newsletter: string) => {
      const { issue, audience } = sampleIssue('en', withNewsletter(newsletter));
      return emailText(issue, audience).slice(-400);
    };
    expect(end('newsletter: { from: news, unsubscribe: "{{unsubscribe_url}}" }')).toContain(
      '→ Unsubscribe\n{{unsubscribe_url}}\n',
    );
    expect(end('newsletter: { from: news }')).toContain('write “unsubscribe” to news@sample.example.');
    expect(end('newsletter: { imprint: "Office\\nMatsue" }')).toContain(
      'Office\nMatsue\nhttps://sample.example/en/\n',
    );
    expect(end('')).not.toContain('unsubscribe');
  });

  test('of every issue of the sample has its headings, and every address alone on its line', () => {
    const community = sampleCommunity();
    for (const locale of community.settings.locales) {
      for (const issue of community.newsletters) {
        const text = emailText(issue, { community, locale });
        expect(text.match(/^■ /gm)?.length).toBeGreaterThan(3);
        for (const line of text.split('\n').filter((each) => each.includes('https://')))
          expect(line).toMatch(/^(?: {2}|\[\d+\] | {2}\[\d+\] |> )?https:\/\/\S+$/);
        expect(text).not.toMatch(/<\/?[a-z]|&[a-z]+;|\n{4}|[ \t]\n|undefined/);
      }
    }
  });
});
