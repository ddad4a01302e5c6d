import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import type { Collection } from '../../src/collections/define-collection.ts';
import { collections } from '../../src/collections/register.ts';
import { jsonSchema } from '../../src/formats/api/json-schema.ts';
import { sampleCommunity, sampleContent } from './sample-community.ts';

const service = getLanguageService({
  schemaRequestService: (url) => Promise.reject(new Error(`asked for ${url}`)),
  workspaceContext: { resolveRelativePath: (file) => file },
});

service.configure({
  ...{ validate: true, completion: true, hover: true, customTags: [] },
  schemas: Object.entries(collections).map(([name, definition]) => ({
    uri: `https://tomoshibi.example/schemas/${name}.json`,
    fileMatch: [`**/${name}/**`, `**/${name}.yaml`],
    schema: JSON.parse(jsonSchema(name, definition as Collection, sampleCommunity())),
  })),
});

const open = (file: string, text: string) => TextDocument.create(`file:///content/${file}`, 'yaml', 1, text);

test('an editor has nothing to say about the YAML files of the sample', async () => {
  const { entries, folder } = sampleContent();
  const files = Object.values(entries)
    .flatMap((list) => list.map(({ path: file }) => file))
    .filter((file) => file.endsWith('.yaml'));
  expect(files.length).toBeGreaterThan(200);
  const said: string[] = [];
  for (const file of files) {
    const found = await service.doValidation(
      open(file, readFileSync(path.join(folder, file), 'utf8')),
      false,
    );
    said.push(...found.map(({ message }) => `${file} ${message}`));
  }
  expect(said).toEqual([]);
});

test('an editor tells a slip while it is made, in the community’s language', async () => {
  const text = 'name: 会\ncolour: red\njoin: example.org\n';
  const found = await service.doValidation(open('chapters/x.yaml', text), false);
  expect(found.map(({ range, message }) => `${range.start.line + 1} ${message}`).sort()).toEqual([
    '2 Property colour is not allowed.',
    '3 https:// からはじまるアドレスを、そのまま貼りつけてください。',
  ]);
});

test('an editor offers what can be written, and explains it', async () => {
  const file = open('chapters/y.yaml', 'name: 会\nregion: \n');
  const { items } = await service.doComplete(file, { line: 1, character: 8 }, false);
  expect(items.map(({ label }) => label)).toContain('shikoku');
  const hover = await service.doHover(file, { line: 1, character: 2 });
  expect(JSON.stringify(hover?.contents)).toContain('community.yaml の regions にある地域。');
});
