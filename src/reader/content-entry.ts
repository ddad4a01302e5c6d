import type { CollectionName, Fields } from '../collections/register.ts';
import type { Path } from '../collections/visit-fields.ts';
import type { WrittenScalar } from './parse-yaml.ts';
import type { Position } from './problem.ts';

/** The Markdown below the fields of a file, or in a translation beside it. */
export interface Body {
  /** Language tag; empty for the file that has the fields. */
  language: string;
  /** The file as people know it, for Problems. */
  file: string;
  /** The file's path in the content folder, from which its pictures are named. */
  path: string;
  source: string;
  /** The file's line on which `source` begins. */
  line: number;
  mdx: boolean;
  /** Records that its components name. */
  references: (Position & { collection: string; id: string; field: string })[];
  /** Its components, those within others too, in the order of the text. */
  components: BodyComponent[];
  /** What it links to. */
  links: WrittenLink[];
  pictures: PicturePaths;
}

/** The paths in the content folder of pictures, by how a text calls them. */
export type PicturePaths = Record<string, string>;

/** A link as it was written, and where. */
export interface WrittenLink extends Position {
  url: string;
  /** The field that it stands in; empty in a body. */
  field: string;
}

/** A component, with its properties and the ids or keys it lists. */
export interface BodyComponent {
  name: string;
  props: Readonly<Record<string, string>>;
  ids: readonly string[];
}

/** One checked record, as it stands in a file. */
export interface Entry<Data = Record<string, unknown>> {
  collection: string;
  /** The file name without its ending. */
  id: string;
  /** The file as people know it, for Problems. */
  file: string;
  /** The file's path in the content folder. */
  path: string;
  /** Fields in the form of the schema's output; pictures are paths in the content folder. */
  data: Data;
  bodies: Body[];
  /** What the Markdown in its fields links to. */
  links: WrittenLink[];
  /** The pictures in the Markdown of its fields. */
  pictures: PicturePaths;
  /** Where a field stands in the file; absent once an entry has been stored. */
  locate?(path: Path): Position;
  /** How the value of a field is written in the file; absent once an entry has been stored. */
  written?(path: Path): WrittenScalar | undefined;
  /** Where a character of the text at `path` stands in the file. */
  locateIn?(path: Path, index: number): Position;
}

/** The checked records of every collection, in the order of their paths. */
export type Entries = { [Name in CollectionName]: Entry<Fields<Name>>[] };
