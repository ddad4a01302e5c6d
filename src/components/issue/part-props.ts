import type { ListName } from '../../collections/newsletter-components.ts';
import type { Community } from '../../community/record-types.ts';
import type { BodyParts, ListPart, PartKind, PartOf } from '../../formats/issue/resolve-issue.ts';
import { type Outline, outline } from './table-of-contents.ts';

/** A resolved body on a page. */
export interface PageBody extends BodyParts, Outline {
  community: Community;
  /** The language of the page. */
  locale: string;
}

/** What the component for a kind of part is told. Its default slot holds what stands in the part, already made. */
export interface PartProps<Kind extends PartKind> {
  part: PartOf<Kind>;
  body: PageBody;
}

/** What the component for a list is told. */
export interface ListProps<Name extends ListName> {
  part: Extract<ListPart, { name: Name }>;
  body: PageBody;
}

/** A resolved body for a page whose other texts have the ids in `usedIds`; those of this one are added. */
export function onPage(
  parts: BodyParts,
  audience: Pick<PageBody, 'community' | 'locale'>,
  usedIds?: Set<string>,
): PageBody {
  return { ...parts, ...audience, ...outline(parts, usedIds) };
}
