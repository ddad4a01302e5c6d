import { expect, test } from 'vitest';
import { unsubscribeUrl } from '../../src/collections/field-types.ts';

test.each([
  'https://l.example/leave?a=1&b=2',
  '{{unsubscribe_url}}',
  '*|UNSUB|*',
  '[unsubscribe]',
  '%unsubscribe_url%',
  '$leave',
])('%s may be where readers leave a list', (value) =>
  expect(unsubscribeUrl.safeParse(value).success).toBe(true),
);

test.each([
  '',
  'leave',
  'javascript:alert(a[0])',
  'http//{{x}}://',
  '{{a b}}',
  '{{"}}',
  '<%leave%>',
  'mailto:a@b.example',
  '/leave/',
])('%s may not', (value) => expect(unsubscribeUrl.safeParse(value).success).toBe(false));
