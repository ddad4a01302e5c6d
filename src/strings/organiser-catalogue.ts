import { cached } from '../lib/get-or-make.ts';
import { messages, sentences } from '../lib/icu-message.ts';
import { bestLanguage } from '../lib/language-match.ts';
import { byName, type Says, type Translation, translatedWords, type Words, words } from './catalogue.ts';
import enCharacters from './en/characters.json' with { type: 'json' };
import enCollections from './en/collections.json' with { type: 'json' };
import enCommands from './en/commands.json' with { type: 'json' };
import enComponents from './en/components.json' with { type: 'json' };
import enFieldTypes from './en/field-types.json' with { type: 'json' };
import enFields from './en/fields.json' with { type: 'json' };
import enImageSpecimens from './en/image-specimens.json' with { type: 'json' };
import enMailServer from './en/mail-server.json' with { type: 'json' };
import enNewsletter from './en/newsletter.json' with { type: 'json' };
import enNewsletterDraft from './en/newsletter-draft.json' with { type: 'json' };
import enNewsletterPreview from './en/newsletter-preview.json' with { type: 'json' };
import enProblemParts from './en/problem-parts.json' with { type: 'json' };
import enProblems from './en/problems.json' with { type: 'json' };
import enScaling from './en/scaling.json' with { type: 'json' };
import enScreenshots from './en/screenshots.json' with { type: 'json' };
import enStarter from './en/starter.json' with { type: 'json' };
import enStyleguide from './en/styleguide.json' with { type: 'json' };
import enWarnings from './en/warnings.json' with { type: 'json' };
import jaCharacters from './ja/characters.json' with { type: 'json' };
import jaCollections from './ja/collections.json' with { type: 'json' };
import jaCommands from './ja/commands.json' with { type: 'json' };
import jaComponents from './ja/components.json' with { type: 'json' };
import jaFieldTypes from './ja/field-types.json' with { type: 'json' };
import jaFields from './ja/fields.json' with { type: 'json' };
import jaImageSpecimens from './ja/image-specimens.json' with { type: 'json' };
import jaMailServer from './ja/mail-server.json' with { type: 'json' };
import jaNewsletter from './ja/newsletter.json' with { type: 'json' };
import jaNewsletterDraft from './ja/newsletter-draft.json' with { type: 'json' };
import jaNewsletterPreview from './ja/newsletter-preview.json' with { type: 'json' };
import jaProblemParts from './ja/problem-parts.json' with { type: 'json' };
import jaProblems from './ja/problems.json' with { type: 'json' };
import jaScaling from './ja/scaling.json' with { type: 'json' };
import jaScreenshots from './ja/screenshots.json' with { type: 'json' };
import jaStarter from './ja/starter.json' with { type: 'json' };
import jaStyleguide from './ja/styleguide.json' with { type: 'json' };
import jaWarnings from './ja/warnings.json' with { type: 'json' };
import { charactersValues } from './values/characters-values.ts';
import { commandsValues } from './values/commands-values.ts';
import { fieldTypesValues } from './values/field-types-values.ts';
import { fieldsValues } from './values/fields-values.ts';
import { newsletterDraftValues } from './values/newsletter-draft-values.ts';
import { newsletterPreviewValues } from './values/newsletter-preview-values.ts';
import { newsletterValues } from './values/newsletter-values.ts';
import { problemPartsValues } from './values/problem-parts-values.ts';
import { scalingValues } from './values/scaling-values.ts';
import { screenshotsValues } from './values/screenshots-values.ts';
import { starterValues } from './values/starter-values.ts';

const values = {
  problems: byName,
  warnings: byName,
  problemParts: problemPartsValues,
  characters: charactersValues,
  commands: commandsValues,
  newsletter: newsletterValues,
  newsletterDraft: newsletterDraftValues,
  newsletterPreview: newsletterPreviewValues,
  mailServer: { faults: byName },
  starter: starterValues,
  fields: fieldsValues,
  fieldTypes: fieldTypesValues,
  scaling: scalingValues,
  screenshots: screenshotsValues,
} as const;

const english = {
  problems: enProblems,
  warnings: enWarnings,
  problemParts: enProblemParts,
  characters: enCharacters,
  commands: enCommands,
  newsletter: enNewsletter,
  newsletterDraft: enNewsletterDraft,
  newsletterPreview: enNewsletterPreview,
  mailServer: enMailServer,
  starter: enStarter,
  collections: enCollections,
  fields: enFields,
  fieldTypes: enFieldTypes,
  components: enComponents,
  scaling: enScaling,
  screenshots: enScreenshots,
  imageSpecimens: enImageSpecimens,
  styleguide: enStyleguide,
};

/** Examples of fields may be anything. */
type Texts = Omit<typeof english, 'fields'> & {
  fields: { descriptions: typeof enFields.descriptions; examples: Readonly<Record<string, unknown>> };
};

const japanese: Texts = {
  problems: jaProblems,
  warnings: jaWarnings,
  problemParts: jaProblemParts,
  characters: jaCharacters,
  commands: jaCommands,
  newsletter: jaNewsletter,
  newsletterDraft: jaNewsletterDraft,
  newsletterPreview: jaNewsletterPreview,
  mailServer: jaMailServer,
  starter: jaStarter,
  collections: jaCollections,
  fields: jaFields,
  fieldTypes: jaFieldTypes,
  components: jaComponents,
  scaling: jaScaling,
  screenshots: jaScreenshots,
  imageSpecimens: jaImageSpecimens,
  styleguide: jaStyleguide,
};

/**
 * Everything that organisers read: Problems, commands and their help, drafts, first records, descriptions of fields. English is the
 * type; `language` is the one that was chosen (BCP 47), for dates and lists among the words.
 */
export type OrganiserWords = Words<Texts, typeof values> & { readonly language: string };

// Ports, process numbers and counts are often copied from a terminal: their digits stand together.
const saysIn = (language: string): Says => ({
  message: messages(language, { grouping: false }),
  sentence: sentences(language),
});

const inEnglish = words<Texts, typeof values>(english, values, saysIn('en'));

/** The languages whose words are always there, and complete. */
const builtIn: Readonly<Record<string, OrganiserWords>> = {
  ja: { ...words<Texts, typeof values>(japanese, values, saysIn('ja')), language: 'ja' },
  en: { ...inEnglish, language: 'en' },
};

// What lies beside ja/ and en/ stands for the whole process, as the readers' wording does.
let further: ReadonlyMap<string, Translation> = new Map();
const made = new Map<string, OrganiserWords>();

/** Takes the catalogues of further languages, by language (BCP 47): their files by subject, in camel case. */
export function useCatalogues(catalogues: ReadonlyMap<string, Translation>): void {
  further = catalogues;
  made.clear();
}

/** The languages that organisers can be spoken to in: the built-in ones, then those whose files are there. */
export const organiserLanguages = (): string[] => [
  ...Object.keys(builtIn),
  ...[...further.keys()].filter((language) => !(language in builtIn)),
];

/** What organisers read who read `language`: in the language that suits them best; what it lacks, in English. */
export const organiserWords = (language: string): OrganiserWords =>
  cached(made, language, () => {
    const spoken = bestLanguage(language, organiserLanguages()) ?? 'en';
    const own = builtIn[spoken];
    if (own) return own;
    const translation = further.get(spoken) ?? {};
    return { ...translatedWords(inEnglish, translation, values, saysIn(spoken)), language: spoken };
  });

/** The languages in which every text of a subject is there. */
export const languagesOf = (subject: keyof typeof english): string[] => [
  ...Object.keys(builtIn),
  ...[...further].flatMap(([language, catalogue]) =>
    lacksNothing(english[subject], catalogue[subject]) ? [language] : [],
  ),
];

function lacksNothing(texts: unknown, translation: unknown): boolean {
  if (typeof texts === 'string')
    return texts === '' || (typeof translation === 'string' && translation !== '');
  if (typeof translation !== 'object' || translation === null) return false;
  const there = translation as Record<string, unknown>;
  return Object.entries(texts as object).every(([key, text]) => lacksNothing(text, there[key]));
}
