import type { Collection } from '../collections/define.ts';
import { describeFields, type FieldDescription } from '../collections/describe.ts';

const words = {
  en: {
    head: ['field', 'type', 'what it is', 'example'],
    required: 'required',
    file: 'File',
    told: (page: string) => `Its fields are every wording of the site: [${page}](${page}).`,
  },
  ja: {
    head: ['項目', '種類', '説明', '例'],
    required: '必須',
    file: 'ファイル',
    told: (page: string) => `サイトのことばがすべて項目になります: [${page}](${page})`,
  },
} as const;

/** The language of a table. */
export type TableLanguage = keyof typeof words;

/** A Markdown section with the fields of a collection. */
export function fieldTable(name: string, collection: Collection, language: TableLanguage): string {
  const { head, file, told } = words[language];
  const title = [`## ${name}`, '', `${file}: \`content/${pathOf(name, collection)}\``, ''];
  if (collection.told) return [...title, told(collection.told), ''].join('\n');
  const rows = describeFields(collection.schema)
    .filter(({ name }) => !/^links\../.test(name))
    .map((field) => row(field, language));
  return [...title, `| ${head.join(' | ')} |`, `|${head.map(() => ' --- |').join('')}`, ...rows, ''].join(
    '\n',
  );
}

function pathOf(name: string, { single, yearOf, files, id }: Collection): string {
  const ending = { yaml: 'yaml', markdown: 'md', mdx: 'mdx' }[files];
  if (single) return `${name}.${ending}`;
  return `${name}/${yearOf ? '<yyyy>/' : ''}<${id?.form ?? 'id'}>.${ending}`;
}

function row(
  { name, required, type, description, example }: FieldDescription,
  language: TableLanguage,
): string {
  const mark = required ? ` (${words[language].required})` : '';
  const shown = example === undefined ? '' : `\`${JSON.stringify(example).replace(/^"(.*)"$/, '$1')}\``;
  return `| \`${name}\`${mark} | ${type[language]} | ${description[language]} | ${shown} |`.replaceAll(
    /\n/g,
    ' ',
  );
}
