import path from 'node:path';
import { type Files, markdown, write } from '../sample.ts';
import { temporaryFolder } from './run.ts';

const community = `
name: { ja: 灯火の会, en: Tomoshibi }
url: https://tomoshibi.example/
locales: [ja, en]
contacts:
  list: list@tomoshibi.example
  readers: readers@tomoshibi.example
  editor: editor@tomoshibi.example
newsletter: { from: editor, replyTo: editor, list: list }
`;

const letter = '手紙です 🏮。\n\n<Spotlight>\n\nあかりの支部。\n\n</Spotlight>\n';
const fields =
  'title: { ja: 夜長の実験号, en: Long Nights }\npublished: 2026-11-01 08:00\nspotlight: nagoya\nsummary: { ja: 秋です, en: Autumn }';

/** A small community with an issue that is ready to go out, in two languages. */
export const newsletterFiles: Files = {
  'community.yaml': community,
  'chapters/nagoya.yaml': 'name: 名古屋支部\n',
  'newsletters/2026-11.mdx': markdown(fields, letter),
  'newsletters/2026-11.en.mdx': 'A letter 🏮.\n\n<Spotlight>\n\nLight.\n\n</Spotlight>\n',
};

/** The same in a folder of the test's own, with other files over it. */
export function newsletterContent(files: Files = {}): string {
  const content = path.join(temporaryFolder(), 'content');
  write(content, { ...newsletterFiles, ...files });
  return content;
}
