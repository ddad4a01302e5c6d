import type { Chapter, Community, Person } from '../../community/record-types.ts';
import { colorOf } from '../../lib/chapter-colors.ts';
import { hash } from '../../lib/fnv-hash.ts';
import { sealLines } from '../../lib/seal-letters.ts';
import type { Words } from '../../lib/translated-text.ts';
import { drawableText, drawableWords } from '../../lib/writing-systems.ts';
import { accentOf } from '../site-files/color-sheet.ts';
import type { Emblem, Seal } from './card.ts';

// The same angles as on the site (styles/seals.css).
const tilts = [0, 2, -3, 4, -1.5] as const;

/** A seal with characters of a name. */
export function sealOf(id: string, name: Words, round: boolean, color: string): Seal {
  const drawn = sealLines(drawableWords(name)).map(({ text }) => text);
  // A seal whose characters no font has keeps its shape and its colour.
  const letters = drawn.every((text) => drawableText(text) === text) ? drawn : [];
  return { letters, round, color, tilt: tilts[hash(id) % tilts.length] ?? 0 };
}

/** A chapter's mascot or logo, else its seal. */
export function chapterEmblem(chapter: Chapter): Emblem {
  if (chapter.emblem) return { picture: chapter.emblem };
  return sealOf(chapter.id, chapter.name, chapter.type === 'specialty', colorOf(chapter));
}

/** A member's picture, else a round seal, like a personal seal in Japan. */
export function personEmblem(person: Person): Emblem {
  if (person.avatar) return { picture: person.avatar };
  return sealOf(person.id, person.name, true, colorOf(person));
}

/** The community's logo, else a seal with characters of its name. */
export function communityEmblem({ settings }: Community): Emblem {
  if (settings.logo) return { picture: settings.logo };
  return sealOf('community', settings.name, false, accentOf(settings));
}

/** The marks of the first chapters, `most` at most. */
export const emblemsOf = (chapters: readonly Chapter[], most: number): Emblem[] =>
  chapters.slice(0, most).map(chapterEmblem);
