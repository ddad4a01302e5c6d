import { signName } from '../../signs.ts';
import type { ProblemWords } from '../codes.ts';
import type { slips as japanese } from '../ja/slips.ts';
import { quoted } from '../quoted.ts';

/** Slips of typing that YAML does not forgive, and what git and Windows leave behind, in English. */
export const slips: Record<keyof typeof japanese, ProblemWords> = {
  'odd-indent': ({ point = '' }) => ({
    message: `The line begins with ${signName(point, 'en')}.`,
    fix: 'Indent with two plain spaces.',
  }),
  'odd-gap': ({ sign, point = '', right }) => ({
    message: `There is ${signName(point, 'en')} after "${sign}".`,
    fix: `Write ${right} with a plain space.`,
  }),
  'curly-quotes': ({ value }) => ({
    message: 'The quotes are curly ones (“ ”).',
    fix: `Write straight ones: ${quoted(value)}`,
  }),
  'other-bullet': ({ sign, right }) => ({
    message: `The line of a list begins with "${sign}".`,
    fix: `Write ${right} with a hyphen and a space.`,
  }),
  'merge-conflict': ({ sign, last }) => ({
    message: last
      ? `A merge is unfinished: both changes stand from this line to line ${last}.`
      : `A mark of an unfinished merge is left over: ${sign}`,
    fix: last
      ? 'Keep the text that is right, and delete the lines with <<<<<<<, ======= and >>>>>>>.'
      : 'Delete the line, and look at the text around it.',
  }),
  'windows-name': ({ value }) => ({
    message: `Windows cannot have a file or folder named "${value}".`,
    fix: 'Choose another name: not con, aux, nul, com1 and the like, none that ends in a dot or a space, none with <>:"|?*.',
  }),
};
