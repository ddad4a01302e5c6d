import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Path } from '../../collections/visit-fields.ts';
import type { Community, Issue } from '../../community/record-types.ts';
import type { Block, ComponentBlock } from '../../reader/body-blocks.ts';
import type { Entries } from '../../reader/content-entry.ts';
import { parseBody } from '../../reader/parse-body.ts';
import { fieldName, type Position, type Problem } from '../../reader/problem.ts';
import type { IssueProblemCode } from '../../strings/problems/problem-codes.ts';

type IssueEntry = Entries['newsletters'][number];

/** The text of an issue in one language. */
export interface IssueText {
  /** Language tag. */
  language: string;
  file: string;
  /** Line of the file on which the text begins. */
  line: number;
  source: string;
  blocks: readonly Block[];
}

/** Input of the rules for issues. */
export interface IssueInput {
  issue: Issue;
  entry: IssueEntry;
  /** The original first, then its translations. */
  texts: readonly IssueText[];
  /** The community with this issue and all drafts, as its editor sees it. */
  community: Community;
  /** The community as readers see it: without drafts and future issues. */
  published: Community;
  /** All entries as written. */
  entries: Entries;
  /** Size of the mail's HTML in bytes by language, and whether it had to be shortened. */
  mails: Readonly<Record<string, { bytes: number; isShortened: boolean }>>;
  /** Addresses of files that are served unchanged: `/feed.css`. */
  files: ReadonlySet<string>;
}

/** A requirement for issues before publication; returns its violations. */
export type IssueRule = (input: IssueInput) => Iterable<Problem>;

/** The parsed texts of an entry. */
export function textsOf({ bodies }: IssueEntry, defaultLocale: string): IssueText[] {
  return bodies.map(({ language, file, line, source, mdx }) => ({
    ...{ language: language || defaultLocale, file, line, source },
    blocks: parseBody(source, mdx).blocks,
  }));
}

type Details = Record<string, string>;

/** A Problem at a field of the issue. */
export function atField(
  { entry }: IssueInput,
  path: Path,
  code: IssueProblemCode,
  details: Details = {},
): Problem {
  const at = entry.locate?.(path) ?? { line: 1, column: 1 };
  return { file: entry.file, field: fieldName(path), code, details, ...at };
}

/** A Problem in a text; `at` is relative to the text's first line. */
export function atText(
  { file, line }: IssueText,
  at: Position,
  code: IssueProblemCode,
  details: Details = {},
): Problem {
  return { file, field: '', code, details, line: at.line + line - 1, column: at.column };
}

/** Every component of a text, including nested ones. */
export function* componentsIn(blocks: readonly Block[]): Generator<ComponentBlock> {
  for (const block of blocks) {
    if (block.type !== 'component') continue;
    yield block;
    yield* componentsIn(block.children);
  }
}

/** Position of a component. */
export const placeOf = ({ lines }: { lines: readonly [number, number] }): Position => ({
  line: lines[0],
  column: 1,
});

/** Every Markdown node of a text, without components. */
export function nodesIn(blocks: readonly Block[]): (Nodes & { at: Position })[] {
  const found: (Nodes & { at: Position })[] = [];
  const walk = (block: Block) => {
    if (block.type === 'component') return block.children.forEach(walk);
    for (const root of block.nodes) {
      visit(root, (node) => {
        const { line = 1, column = 1 } = node.position?.start ?? {};
        found.push({ ...node, at: { line, column } });
      });
    }
  };
  blocks.forEach(walk);
  return found;
}
