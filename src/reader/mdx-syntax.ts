import { components } from '../collections/newsletter-components.ts';
import { closest } from '../lib/closest-spelling.ts';
import type { BodyProblem } from './body-blocks.ts';

/** Error of remark-mdx; `ruleId` names the MDX syntax rule that was broken. */
export interface MdxSyntaxError {
  reason?: string;
  ruleId?: string;
  line?: number;
  column?: number;
}

type Found = Pick<BodyProblem, 'code' | 'field' | 'details'>;

/** A Problem that says what was probably meant by invalid MDX; `text` is the body. */
export function syntaxProblem(error: MdxSyntaxError, text: string): BodyProblem {
  const { reason = String(error) } = error;
  // For a tag that is not closed, its position is only given in the reason.
  const [, opening, tagColumn] = /for `<[^`]*>` \((\d+):(\d+)/.exec(reason) ?? [];
  const line = Number(opening ?? error.line ?? 1);
  const column = Number(tagColumn ?? error.column ?? 1);
  const written = text.split('\n')[line - 1] ?? '';
  const module = /^(?:import|export)\b/.exec(written)?.[0];
  if (module) return { ...found('mdx-module', { found: module }), line, column: 1 };
  return { ...meant(error, reason, written, column), line, column };
}

function meant({ ruleId }: MdxSyntaxError, reason: string, written: string, column: number): Found {
  if (ruleId === 'acorn') return found('mdx-code', { found: /\{[^}]*\}?/.exec(written)?.[0] ?? '{…}' });
  if (/expression/.test(reason) && ruleId === 'unexpected-eof') return found('open-brace');
  if (written.slice(column - 2).startsWith('<!--')) return found('html-comment');
  const unclosed = /closing tag for `<([\w.]+)>`/.exec(reason)?.[1];
  if (unclosed) return tag('unclosed-component', unclosed);
  const unopened = /closing slash/.test(reason) ? /<\/\s*([\w.]+)/.exec(written)?.[1] : undefined;
  if (unopened) return tag('unopened-component', unopened);
  // Positions in the reason count from the first line of the body, not of the file, so they are removed.
  return found('mdx', { reason: reason.replace(/ \(\d+:\d+(?:-\d+:\d+)?\)/g, '') });
}

const found = (code: Found['code'], details: Record<string, string> = {}): Found => ({
  code,
  field: '',
  details,
});

function tag(code: Found['code'], name: string): Found {
  const allowed = Object.keys(components);
  if (allowed.includes(name)) return { code, field: name, details: { name } };
  const details = { name, suggestion: closest(name, allowed) ?? '', allowed: allowed.join(', ') };
  return { code: 'unknown-component', field: name, details };
}
