import { unlikeSign } from '../../../lib/lookalike-letters.ts';
import { signName } from '../../signs.ts';

/** Asks whether the suggestion was meant, if there is one; of one that looks like what is written, what differs. */
export function mean(suggestion: string | undefined, written = ''): string {
  if (!suggestion) return '';
  const sign = unlikeSign(written, suggestion);
  const where = sign?.isWritten ? '書かれているほう' : `"${suggestion}" のほう`;
  const told = sign ? `見た目は同じですが、${where}には${signName(sign.point, 'ja')}が入っています。` : '';
  return `"${suggestion}" のことですか?${told}`;
}
