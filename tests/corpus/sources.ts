import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, test } from 'vitest';
import { parse } from 'yaml';

/** The folder of the real data sets. They are not part of the project. */
export const corpusFolder = path.resolve(process.env.KAIRAN_CORPUS || '../shared/data');

/** A file of a data set, as text. */
export const sourceText = (file: string) => readFileSync(path.join(corpusFolder, file), 'utf8');

/** A YAML file of a data set. Its shape is what the caller says: the tests would fail if it were another. */
export const sourceYaml = <Shape>(file: string) => parse(sourceText(file)) as Shape;

/** A JSON file of a data set. */
export const sourceJson = <Shape>(file: string) => JSON.parse(sourceText(file)) as Shape;

/** The names in a folder of a data set, in one order everywhere. */
export const sourceNames = (folder: string) => readdirSync(path.join(corpusFolder, folder)).sort();

/** A group of tests that need a data set; where it is absent, they are skipped and say so. */
export function describeWith(set: string, tests: () => void): void {
  if (existsSync(path.join(corpusFolder, set))) {
    describe(set, tests);
    return;
  }
  const reason = `${set} is not in ${corpusFolder}: name the folder of the data sets in KAIRAN_CORPUS`;
  console.warn(`SKIPPED: ${reason}`);
  describe(set, () => {
    test(`needs the data set ${set}`, ({ skip }) => skip(reason));
  });
}
