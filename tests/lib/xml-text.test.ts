import { expect, test } from 'vitest';
import { escapeMarkup, xmlSafe } from '../../src/lib/xml-text.ts';

test('control characters, half surrogates and noncharacters leave; words, tabs and line breaks stay', () => {
  const bad = '\u0000a\u0008b\u000Bc\u001Fd\u007Fef\uFFFEg\uFFFFh\uFDD0i\u{1FFFE}j\u{10FFFF}';
  expect(xmlSafe(bad)).toBe('abcdefghij');
  expect(xmlSafe('x\uD83Dy\uDC00z')).toBe('x\uFFFDy\uFFFDz');
  expect(xmlSafe('灯\t火\n\u0085𠮷\r髙①🔥\uE000\uFFFD')).toBe('灯\t火\n\u0085𠮷\r髙①🔥\uE000\uFFFD');
});

test('markup in a text is shown, not obeyed', () => {
  expect(escapeMarkup(`<b title="x">it's & more</b>`)).toBe(
    '&lt;b title=&quot;x&quot;&gt;it&#39;s &amp; more&lt;/b&gt;',
  );
});
