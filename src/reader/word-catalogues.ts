import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLanguage } from '../lib/languages.ts';
import type { Translation } from '../strings/catalogue.ts';
import { organiserLanguages, useCatalogues } from '../strings/organiser-catalogue.ts';

let isLoaded = false;

/** Takes the catalogues of further languages for organisers, `src/strings/<language>/*.json`: they are found by being there. */
export function loadCatalogues(): void {
  if (isLoaded) return;
  isLoaded = true;
  useCatalogues(readCatalogues(stringsFolder(), organiserLanguages()));
}

/** The languages that organisers can be spoken to in. */
export function spokenLanguages(): string[] {
  loadCatalogues();
  return organiserLanguages();
}

/**
 * The catalogues in a folder of folders named after languages (BCP 47), other than those of `known` languages: their files by
 * subject, `newsletter-draft.json` as `newsletterDraft`. Throws where a file is no JSON.
 */
export function readCatalogues(folder: string, known: readonly string[]): Map<string, Translation> {
  const languages = readdirSync(folder, { withFileTypes: true })
    .filter(
      (each) =>
        each.isDirectory() && tag.test(each.name) && isLanguage(each.name) && !known.includes(each.name),
    )
    .map(({ name }) => name);
  const catalogues = languages.map(
    (language) => [language, readCatalogue(path.join(folder, language))] as const,
  );
  return new Map(catalogues.filter(([, catalogue]) => Object.keys(catalogue).length > 0));
}

const tag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function readCatalogue(folder: string): Translation {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.toSorted().map((file) => [subjectOf(file), readTexts(path.join(folder, file))]),
  );
}

const subjectOf = (file: string) =>
  path.basename(file, '.json').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function readTexts(file: string): Translation {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as Translation;
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

// Vite bundles this module into a folder of its own; then the working folder is that of the engine.
const stringsFolder = (): string =>
  [fileURLToPath(new URL('../strings', import.meta.url)), path.resolve('src/strings')].find((folder) =>
    existsSync(path.join(folder, 'en')),
  ) ?? path.resolve('src/strings');
