import type { Collection } from '../../../src/collections/define-collection.ts';
import { describeFields, type FieldDescription } from '../../../src/collections/field-descriptions.ts';
import { fieldTypeWords } from '../../../src/strings/field-words.ts';

/** A Markdown section with the fields of a collection. */
export function fieldTable(name: string, collection: Collection, language: string): string {
  const { head, file, told } = fieldTypeWords(language).page;
  const title = [`## ${name}`, '', `${file}: \`content/${pathOf(name, collection)}\``, ''];
  if (collection.docsPage) return [...title, told(collection.docsPage), ''].join('\n');
  const rows = describeFields(collection.schema, language)
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

function row({ name, required, type, description, example }: FieldDescription, language: string): string {
  const mark = required ? ` (${fieldTypeWords(language).page.required})` : '';
  const shown = example === undefined ? '' : `\`${JSON.stringify(example).replace(/^"(.*)"$/, '$1')}\``;
  return `| \`${name}\`${mark} | ${type} | ${description} | ${shown} |`.replaceAll(/\n/g, ' ');
}
