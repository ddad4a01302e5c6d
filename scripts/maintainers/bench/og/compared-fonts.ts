import {
  type Fonts,
  mainFamily,
  openFonts as open,
} from '../../../../src/formats/link-images/font-selection.ts';
import type { Weight } from '../../../../src/formats/link-images/satori-node.ts';
import { emojiFiles } from '../../../../src/images/emoji-files.ts';
import { fontFiles } from '../../../../src/images/font-files.ts';
import { project } from './project-folder.ts';

const weights: Readonly<Record<number, Weight>> = { 400: 'regular', 700: 'bold', 900: 'black' };

/** The project's Japanese fonts for the other libraries. */
export function openFonts(): {
  faces: Fonts;
  data(weight: number): ArrayBuffer;
  path(weight: number): string;
} {
  const available = fontFiles(project);
  const faces = open(available, emojiFiles(project));
  const of = (weight: number) => weights[weight] ?? 'regular';
  return {
    faces,
    data: (weight) => faces.bytes(mainFamily, of(weight)),
    path: (weight) => available.path(mainFamily, of(weight)),
  };
}
