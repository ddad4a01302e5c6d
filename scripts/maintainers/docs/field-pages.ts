import type { Collection } from '../../../src/collections/define-collection.ts';
import { describeFields } from '../../../src/collections/field-descriptions.ts';
import { components } from '../../../src/collections/newsletter-components.ts';
import { collections } from '../../../src/collections/register.ts';
import { type FieldPageLanguage, fieldPageWords } from '../../../src/strings/field-pages.ts';
import { fieldTable } from './field-table.ts';

/** The pages of field tables, by path. */
export function fieldPages(): Record<string, string> {
  return { 'docs/fields.md': fieldPage('en'), 'docs/ja/fields.md': fieldPage('ja') };
}

function fieldPage(language: FieldPageLanguage): string {
  const tables = Object.entries(collections).map(([name, collection]) =>
    fieldTable(name, collection as Collection, language),
  );
  const { intro, components: heading } = fieldPageWords[language];
  return [intro, ...tables, heading, componentList(language)].join('\n');
}

function componentList(language: FieldPageLanguage): string {
  const lines = Object.entries(components).map(([name, component]) => {
    const props = describeFields(component.props).map(
      (prop) => `\`${prop.name}\`: ${prop.description[language]}`,
    );
    const said = language === 'ja' ? component.ja : component.description;
    return `- \`<${name}>\` ${said}${props.length > 0 ? ` ${props.join(' ')}` : ''}`;
  });
  return `${lines.join('\n')}\n`;
}
