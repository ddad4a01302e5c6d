import { idPattern } from '../collections/field-types.ts';
import { plainly } from '../lib/written-values.ts';
import { scalarOf } from './yaml-scalar.ts';

/**
 * A list written in a form that YAML does not read as one: `a, b`, `a、b`, `［a］`; `safe` when it has no other possible
 * meaning.
 */
export function listOf(value: string): { written: string; safe: boolean } | undefined {
  if (value.includes('\n') || value.length > 500) return undefined;
  const inner = /^[［【[]\s*(.*?)\s*[］】\]]$/.exec(value)?.[1] ?? value;
  const items = inner
    .split(/\s*[,、，]\s*/)
    .map((item) => plainly(item.replace(/^[-・*•]\s*/, '')))
    .filter((item) => item !== '');
  if (items.length === 0) return undefined;
  const safe = items.every((item) => idPattern.test(item));
  return { written: `[${items.map((item) => scalarOf(item, true)).join(', ')}]`, safe };
}
