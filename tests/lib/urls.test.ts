import { describe, expect, test } from 'vitest';
import { isTop, isWebUrl, readAddress } from '../../src/lib/urls.ts';

const faultOf = (written: string) => {
  const address = readAddress(written);
  return address.kind === 'refused' ? [address.fault, address.meant].filter(Boolean).join(' ') : address.kind;
};

describe('an address', () => {
  test.each([
    ['https://example.org', 'https://example.org/'],
    ['HTTP://Example.org:80/a?b=1&c#d', 'http://example.org/a?b=1&c#d'],
    ['https://ja.wikipedia.org/wiki/回覧板', 'https://ja.wikipedia.org/wiki/%E5%9B%9E%E8%A6%A7%E6%9D%BF'],
    ['https://日本語.jp/', 'https://xn--wgv71a119e.jp/'],
    ['https://カラノ.jp/', 'https://xn--lcktdud.jp/'],
    ['https://münchen.example/', 'https://xn--mnchen-3ya.example/'],
    ['https://пример.com/', 'https://xn--e1afmkfd.com/'],
    ['https://127.0.0.1:8080/', 'https://127.0.0.1:8080/'],
    ['https://[::1]/', 'https://[::1]/'],
  ])('%s is published as %s', (written, href) => {
    expect(readAddress(written)).toEqual({ kind: 'web', href });
    expect(URL.parse(href)?.href).toBe(href);
  });

  test.each([
    ['https:\\\\example.org\\a', 'backslash https://example.org/a'],
    ['https://example.org\\@evil.example', 'backslash https://example.org/@evil.example'],
    ['https://user@example.org/', 'user https://example.org/'],
    ['https://example.org:pass@evil.example/', 'user https://evil.example/'],
    ['https://@example.org', 'user https://example.org'],
    ['https:///example.org', 'no-host'],
    ['https://', 'no-host'],
    ['https://?q', 'no-host'],
    ['https:example.org', 'slashes https://example.org'],
    ['https:/example.org', 'slashes https://example.org'],
    ['//example.org/a', 'slashes https://example.org/a'],
    [' https://example.org/', 'space https://example.org/'],
    ['https://example.org/a b', 'space https://example.org/a%20b'],
    ['https://example.org/a\u3000b', 'space https://example.org/a%E3%80%80b'],
    ['java\tscript:alert(1)', 'invisible'],
    ['https://exa\u200bmple.org/', 'invisible https://example.org/'],
    ['https://example.org/\u202egro', 'invisible https://example.org/gro'],
    ['https://example.org/\ud800', 'invisible https://example.org/'],
    ['/a\u200bb/', 'invisible /ab/'],
    ['/a b/', 'space /a%20b/'],
    ['\\a\\b', 'backslash /a/b'],
    // What would be of another kind when mended is not proposed.
    ['#a b', 'space'],
    ['contact: conduct', 'space'],
    ['www.example.org/a b', 'space'],
    ['https://аpple.com/', 'lookalike'],
    ['https://xn--pple-43d.com/', 'lookalike'],
    ['https://аррӏе.com/', 'lookalike'],
    ['https://gıthub.com/', 'lookalike'],
    ['https://comノlogin.example/', 'lookalike'],
    ['https://example。org/', 'unclear https://example.org/'],
    ['https://ｅｘａｍｐｌｅ.org/', 'unclear https://example.org/'],
    ['https://0x7f.1/', 'unclear https://127.0.0.1/'],
    ['https://2130706433/', 'unclear https://127.0.0.1/'],
    ['https://ex%61mple.org/', 'unclear https://example.org/'],
    ['https://example.org:99999/', 'unclear'],
    ['https://.example/', 'unclear'],
    ['https://a..example/', 'unclear'],
    ['/a/../b/', 'unclear /b/'],
    ['/%2e%2e//evil.example/', 'unclear'],
    ['/\\evil.example', 'backslash'],
    ['', 'empty'],
    ['mailto:', 'empty'],
  ])('%j is refused: %s', (written, told) => {
    expect(faultOf(written)).toBe(told);
    expect(isWebUrl(written)).toBe(false);
  });

  test.each([
    'ftp://a.example',
    'line://x',
    'sms:1',
    'tel:1',
    'webcal://a.example',
    'data:text/html,x',
    'C:\u005cx',
    'vbscript:x',
    'JAVASCRIPT:x',
    'xmpp:a@b.example',
    'file:///etc/passwd',
    'blob:x',
    'about:blank',
  ])('of another scheme is refused: %s', (written) => {
    expect(['scheme', 'backslash']).toContain(faultOf(written));
  });

  test.each([
    ['/about/', 'path'],
    ['/灯/?a=1#b', 'path'],
    ['#灯', 'fragment'],
    ['contact:conduct', 'contact'],
    ['mailto:conduct@example.org', 'mail'],
    ['./other.md', 'relative'],
    ['www.example.org', 'relative'],
    ['?a', 'relative'],
  ])('%s is of the kind %s', (written, kind) => expect(readAddress(written).kind).toBe(kind));
});

test.each([
  ['', true],
  ['top', true],
  ['TOP', true],
  ['topic', false],
  ['s-top', false],
])('#%s leads to the top of any page: %s', (id, expected) => expect(isTop(id)).toBe(expected));
