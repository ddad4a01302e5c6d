import { unlikeSign } from '../../../lib/lookalike-letters.ts';
import { signName } from '../../signs.ts';

/** Asks whether the suggestion was meant, if there is one; of one that looks like what is written, what differs. */
export function mean(suggestion: string | undefined, written = ''): string {
  if (!suggestion) return '';
  const sign = unlikeSign(written, suggestion);
  const where = sign?.isWritten ? 'what is written' : `"${suggestion}"`;
  const told = sign ? ` They look alike, but ${where} has ${signName(sign.point, 'en')} in it.` : '';
  return ` Did you mean "${suggestion}"?${told}`;
}
