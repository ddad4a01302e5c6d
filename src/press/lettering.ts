import { type Lettering, openFonts } from '../formats/og-image/fonts.ts';
import { emojiFiles } from './emoji-files.ts';
import { fontFiles } from './font-files.ts';

/** The fonts and emoji of a project's packages; `project` is its folder. Files are read when the first letter needs them. */
export function openLettering(project: string): Lettering {
  const emoji = emojiFiles(project);
  return { fonts: openFonts(fontFiles(project), emoji), emoji };
}
