import { fileURLToPath } from 'node:url';
import { readFontFace } from '../formats/link-images/font-face.ts';
import { mainFamily } from '../formats/link-images/font-selection.ts';
import { visibleGraphemes } from '../lib/graphemes.ts';
import { fontFiles } from './font-files.ts';
import { openProjectFonts } from './project-fonts.ts';

const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

let opened: { isOrdinary(text: string): boolean; missing(text: string): string[] } | undefined;

/**
 * The characters of a text that no font and no emoji can show, each once. Fonts are read when the first text has a
 * character beyond kana and ASCII; further fonts when the Japanese one lacks a character.
 */
export function uncovered(text: string): string[] {
  if (plain.test(text)) return [];
  opened ??= open();
  return opened.isOrdinary(text) ? [] : opened.missing(visibleGraphemes(text).join(''));
}

const plain =
  /^[\t\n\r\u0020-\u007e\u3000-\u3002\u300c-\u300f\u3041-\u3096\u30a1-\u30fc\uff01\uff08\uff09\uff1a\uff1f]*$/;

function open() {
  const available = fontFiles(project);
  const { fonts } = openProjectFonts(project);
  const face = readFontFace(available.read(mainFamily, 'regular'));
  // A lookup table for the characters of the main font, which cover most texts.
  const covered = Uint8Array.from({ length: 0x10000 }, (_, code) => Number(code < 0x20 || face.covers(code)));
  return {
    isOrdinary(text: string) {
      for (let at = 0; at < text.length; at++) if (covered[text.charCodeAt(at)] === 0) return false;
      return true;
    },
    missing: (text: string) => fonts.missing(text),
  };
}
