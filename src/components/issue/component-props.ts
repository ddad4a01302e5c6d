import type { BodyBlock } from '../../community/prose.ts';
import type { Community, Issue } from '../../community/record-types.ts';

/** A component of a body, as it was written. */
export type PartBlock = Extract<BodyBlock, { type: 'component' }>;

/** What every part of a body is told. Its default slot holds its children, already made. */
export interface PartProps {
  block: PartBlock;
  community: Community;
  /** The language of the page. */
  locale: string;
  /** The language of the text where it is not the page's. */
  lang: string | undefined;
  /** The id of its heading. */
  id: string | undefined;
  /** The issue that it stands in; absent on other pages. */
  issue: Issue | undefined;
}

/** What a walk over a body is told. */
export interface BlocksProps extends Omit<PartProps, 'block' | 'id'> {
  blocks: readonly BodyBlock[];
  /** The ids of the headings of its components. */
  ids: ReadonlyMap<BodyBlock, string>;
  /** The editor's letter, where the body has one. */
  letter?: BodyBlock | undefined;
}
