import type { Collection } from '../../../src/collections/define-collection.ts';
import { describeFields } from '../../../src/collections/field-descriptions.ts';
import { components } from '../../../src/collections/newsletter-components.ts';
import { collections } from '../../../src/collections/register.ts';
import { componentText, fieldTypeWords } from '../../../src/strings/field-words.ts';
import { fieldTable } from './field-table.ts';

/** The pages with field tables, by path. */
export function fieldPages(): Record<string, string> {
  return { 'docs/fields.md': fieldPage('en'), 'docs/ja/fields.md': fieldPage('ja') };
}

function fieldPage(language: string): string {
  const tables = Object.entries(collections).map(([name, collection]) =>
    fieldTable(name, collection as Collection, language),
  );
  const { intro, components: heading } = fieldTypeWords(language).page;
  return [intro, ...tables, heading, componentList(language)].join('\n');
}

function componentList(language: string): string {
  const lines = Object.entries(components).map(([name, component]) => {
    const props = describeFields(component.props, language).map(
      (prop) => `\`${prop.name}\`: ${prop.description}`,
    );
    const said = componentText(name, language);
    return `- \`<${name}>\` ${said}${props.length > 0 ? ` ${props.join(' ')}` : ''}`;
  });
  return `${lines.join('\n')}\n`;
}
