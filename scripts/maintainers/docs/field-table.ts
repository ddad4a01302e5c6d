import type { Collection } from '../../../src/collections/define-collection.ts';
import { describeFields, type FieldDescription } from '../../../src/collections/field-descriptions.ts';
import { type FieldPageLanguage, fieldPageWords } from '../../../src/strings/field-pages.ts';

/** A Markdown section with the fields of a collection. */
export function fieldTable(name: string, collection: Collection, language: FieldPageLanguage): string {
  const { head, file, told } = fieldPageWords[language];
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
  language: FieldPageLanguage,
): string {
  const mark = required ? ` (${fieldPageWords[language].required})` : '';
  const own = example[language];
  const shown = own === undefined ? '' : `\`${JSON.stringify(own).replace(/^"(.*)"$/, '$1')}\``;
  return `| \`${name}\`${mark} | ${type[language]} | ${description[language]} | ${shown} |`.replaceAll(
    /\n/g,
    ' ',
  );
}
