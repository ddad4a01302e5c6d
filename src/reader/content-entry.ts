import type { CollectionName, Fields } from '../collections/register.ts';
import type { Path } from '../collections/visit-fields.ts';
import type { WrittenScalar } from './parse-yaml.ts';
import type { Position } from './problem.ts';

/** The Markdown below the fields of a file, or of a translation of it. */
export interface Body {
  /** Language tag; empty for the file with the fields. */
  language: string;
  /** Path of the file for people, used in Problems. */
  file: string;
  /** Path of the file in the content folder; paths of its images are relative to it. */
  path: string;
  source: string;
  /** Line of the file on which `source` begins. */
  line: number;
  mdx: boolean;
  /** Records that its components refer to. */
  references: (Position & { collection: string; id: string; field: string })[];
  /** Its components, including nested ones, in document order. */
  components: BodyComponent[];
  /** Links in the text. */
  links: WrittenLink[];
  pictures: PicturePaths;
  /** What readers see of it, where rules will ask for that: finding it out takes longer than they do. */
  shown?: ShownText[];
}

/** A text that a body shows, or the target of a link. */
export interface ShownText {
  kind: 'words' | 'address';
  text: string;
}

/** Paths of images in the content folder, by the path that the text uses for them. */
export type PicturePaths = Record<string, string>;

/** A link as written, with its position. */
export interface WrittenLink extends Position {
  url: string;
  /** The field that contains it; empty in a body. */
  field: string;
}

/** A component with its properties and the ids or keys that it lists. */
export interface BodyComponent {
  name: string;
  props: Readonly<Record<string, string>>;
  ids: readonly string[];
}

/** One validated record, as written in a file. */
export interface Entry<Data = Record<string, unknown>> {
  collection: string;
  /** The file name without its extension. */
  id: string;
  /** Path of the file for people, used in Problems. */
  file: string;
  /** Path of the file in the content folder. */
  path: string;
  /** Fields in the output form of the schema; images are paths in the content folder. */
  data: Data;
  bodies: Body[];
  /** Links in the Markdown of its fields. */
  links: WrittenLink[];
  /** Images in the Markdown of its fields. */
  pictures: PicturePaths;
  /** Position of a field in the file; absent once an entry has been stored. */
  locate?(path: Path): Position;
  /** The value of a field as written in the file; absent once an entry has been stored. */
  written?(path: Path): WrittenScalar | undefined;
  /** Position in the file of a character of the text at `path`. */
  locateIn?(path: Path, index: number): Position;
}

/** The validated records of every collection, sorted by path. */
export type Entries = { [Name in CollectionName]: Entry<Fields<Name>>[] };
