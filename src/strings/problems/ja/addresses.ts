import { type AddressFault, readAddress } from '../../../lib/urls.ts';

const reasons: Record<AddressFault, string> = {
  empty: '',
  space: '空白が入っています。',
  invisible: '目に見えない文字が入っています。',
  backslash: 'アドレスに使えるのは "/" で、"\\"(円記号)は使えません。',
  scheme: '',
  slashes: '"https:" のあとには "/" をちょうど 2 つ書きます。',
  user: '"@" の前に名前があると、本当の行き先が隠れてしまいます。',
  'no-host': '"https://" のあとにサイトの名前がありません。',
  lookalike: 'ほかの名前によく似た、別の文字で書かれています。',
  unclear: 'プログラムによって読みかたが変わってしまいます。',
};

/** 使えないアドレスの代わりに、何と書けばよいか。 */
export function addressFix(value: string, otherwise: string): string {
  const address = readAddress(value);
  if (address.kind === 'relative' && isHost(value)) return `"https://${value}" と書いてください。`;
  if (address.kind !== 'refused') return otherwise;
  const meant =
    address.meant === undefined ? otherwise : `このアドレスのことなら、"${address.meant}" と書いてください。`;
  return `${reasons[address.fault]}${meant}`;
}

const isHost = (value: string) =>
  readAddress(`https://${value}`).kind === 'web' && /^[^/]+\.[^/]+/.test(value);
