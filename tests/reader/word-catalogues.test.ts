import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { readCatalogues } from '../../src/reader/word-catalogues.ts';
import { commandWords } from '../../src/strings/command-words.ts';
import { fieldExample, fieldText } from '../../src/strings/field-words.ts';
import { languagesOf, organiserLanguages, useCatalogues } from '../../src/strings/organiser-catalogue.ts';
import { problemWords } from '../../src/strings/problems/problem-words.ts';
import { starterWords } from '../../src/strings/starter/starter-words.ts';

afterEach(() => useCatalogues(new Map()));

/** A folder of catalogues, with these files. */
function catalogues(files: Record<string, unknown>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kairan-catalogues-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, texts] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), typeof texts === 'string' ? texts : JSON.stringify(texts));
  }
  return folder;
}

/** Takes the catalogue of one language. */
const speak = (language: string, catalogue: object) =>
  useCatalogues(new Map([[language, catalogue]]) as never);

describe('catalogues of further languages', () => {
  test('are folders named after a language that hold JSON', () => {
    const folder = catalogues({
      'ja/commands.json': { usage: '使い方' },
      'values/commands.ts': 'export {};',
      'problems/codes.json': {},
      'eo/commands.json': { usage: 'Uzado' },
      'eo/newsletter-draft.json': { bullet: '- ' },
      'pt-br/notes.txt': 'later',
    });
    expect([...readCatalogues(folder, ['ja', 'en'])]).toEqual([
      ['eo', { commands: { usage: 'Uzado' }, newsletterDraft: { bullet: '- ' } }],
    ]);
  });

  test('name the file that is no JSON', () => {
    const folder = catalogues({ 'eo/commands.json': '{ "usage": }' });
    expect(() => readCatalogues(folder, [])).toThrow(/eo\/commands\.json: /);
  });
});

describe('a further language', () => {
  test('is one to be chosen, also by its regions', () => {
    speak('eo', { commands: { usage: 'Uzado' } });
    expect(organiserLanguages()).toEqual(['ja', 'en', 'eo']);
    expect(commandWords('eo').usage).toBe('Uzado');
    expect(commandWords('eo-DE').language).toBe('eo');
  });

  test('has English for what it lacks, and for what is still empty', () => {
    speak('eo', {
      commands: { usage: '', help: 'Montri ĉi tion.' },
      problems: { tab: { message: 'Tabo.' } },
    });
    expect(commandWords('eo')).toMatchObject({ usage: 'Usage', help: 'Montri ĉi tion.', language: 'eo' });
    expect(problemWords('tab', {}, 'eo')).toEqual({ message: 'Tabo.', fix: 'Indent with two spaces.' });
  });

  test('has the plurals of its language, and digits that can be copied', () => {
    speak('pl', {
      commands: { problems: '{count, plural, one {# problem} few {# problemy} other {# problemów}}' },
    });
    expect([1, 3, 5, 12345].map((count) => commandWords('pl').problems(count))).toEqual([
      '1 problem',
      '3 problemy',
      '5 problemów',
      '12345 problemów',
    ]);
  });

  test('chooses by what is missing, not by what is called none', () => {
    speak('eo', { commands: { unknownOption: '{option}{meant, select, none {.} other { – {meant}?}}' } });
    const { unknownOption } = commandWords('eo');
    expect([undefined, '', 'none', 'all'].map((meant) => unknownOption('--x', meant))).toEqual([
      '--x.',
      '--x.',
      '--x – none?',
      '--x – all?',
    ]);
  });

  test('has descriptions and examples of fields', () => {
    speak('eo', {
      fields: {
        descriptions: { events: { title: 'La nomo.' }, shared: { service: 'Ĝia paĝo: {service}.' } },
        examples: { 'community.regions': { nordo: 'La nordo' } },
      },
    });
    expect(fieldText('events.title', 'eo')).toBe('La nomo.');
    expect(fieldText('shared.service', 'eo', 'bluesky')).toBe('Ĝia paĝo: bluesky.');
    expect(fieldExample('community.regions', 'eo')).toEqual({ nordo: 'La nordo' });
    expect(fieldExample('events.title', 'eo')).toBe('Evening Talk #12');
  });

  test('gives a fresh community its words only where all of them are there', () => {
    speak('eo', { starter: { person: 'Via nomo' } });
    expect(languagesOf('starter')).toEqual(['ja', 'en']);
    expect(starterWords('eo', 'en').person).toBe('(Write this in Esperanto. For example: Your name)');
  });

  test('ignores keys that nobody knows and texts where a group should be', () => {
    speak('eo', { commands: { nothing: 'x', about: 'text', usage: { deep: 'x' } }, strange: { a: 'b' } });
    expect(commandWords('eo')).toEqual({ ...commandWords('en'), language: 'eo' });
  });
});
