import { type FontsAndEmoji, openFonts } from '../formats/link-images/font-selection.ts';
import { emojiFiles } from './emoji-files.ts';
import { fontFiles } from './font-files.ts';

/** The fonts and emoji in the packages of a project; `project` is its folder. Files are read on demand. */
export function openProjectFonts(project: string): FontsAndEmoji {
  const emoji = emojiFiles(project);
  return { fonts: openFonts(fontFiles(project), emoji), emoji };
}
