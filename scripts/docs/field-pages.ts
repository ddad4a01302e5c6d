import { components } from '../../src/collections/components.ts';
import type { Collection } from '../../src/collections/define.ts';
import { describeFields } from '../../src/collections/describe.ts';
import { collections } from '../../src/collections/index.ts';
import { fieldTable, type TableLanguage } from '../../src/formats/field-table.ts';

const intro: Record<TableLanguage, string> = {
  en: '# Fields\n\nMade from `src/collections/` by `npm run docs`. A text that may be translated is written as one string, or as `{ja: …, en: …}`.\n',
  ja: '# 項目の一覧\n\n`src/collections/` から `npm run docs` で作られます。「may be translated」の項目は、文字をひとつ書くか、`{ja: …, en: …}` と書きます。\n',
};

const componentIntro: Record<TableLanguage, string> = {
  en: '## Components of issues and pages (.mdx)\n',
  ja: '## 通信とページの部品(.mdx)\n',
};

/** The pages of field tables, by path. */
export function fieldPages(): Record<string, string> {
  return { 'docs/fields.md': fieldPage('en'), 'docs/ja/fields.md': fieldPage('ja') };
}

function fieldPage(language: TableLanguage): string {
  const tables = Object.entries(collections).map(([name, collection]) =>
    fieldTable(name, collection as Collection, language),
  );
  return [intro[language], ...tables, componentIntro[language], componentList(language)].join('\n');
}

function componentList(language: TableLanguage): string {
  const lines = Object.entries(components).map(([name, component]) => {
    const props = describeFields(component.props).map(
      (prop) => `\`${prop.name}\`: ${prop.description[language]}`,
    );
    const said = language === 'ja' ? component.ja : component.description;
    return `- \`<${name}>\` ${said}${props.length > 0 ? ` ${props.join(' ')}` : ''}`;
  });
  return `${lines.join('\n')}\n`;
}
