import { type OrganiserWords, organiserWords } from './organiser-catalogue.ts';

/** What the pictures of `npm run bench -- scale` say. */
export type ScalingWords = OrganiserWords['scaling'];

/** What the pictures of `npm run bench -- scale` say to those who read a language. */
export const scalingWords = (wanted: string): ScalingWords => organiserWords(wanted).scaling;
