import { existsSync } from 'node:fs';
import process from 'node:process';
import * as clack from '@clack/prompts';
import pc from 'picocolors';
import { collections } from '../../src/collections/register.ts';
import { now } from '../../src/lib/clock.ts';
import { dayIn } from '../../src/lib/moments.ts';
import { displayPath, listFiles } from '../../src/reader/content-folder.ts';
import { type CommandWords, commandWords } from '../../src/strings/command-words.ts';
import { collectionLabel } from '../../src/strings/field-words.ts';
import { defineCommand } from '../command-line/arguments.ts';
import { contentFolder, exit, languageOf, languageOption, UsageError } from '../command-line/run-command.ts';
import { answered, Cancelled, canAsk } from './ask-questions.ts';
import { faultOf, fieldsOf, typedValue } from './field-values.ts';
import { asideOf, place } from './fresh-content.ts';
import { type Answers, starterFiles } from './starter-files.ts';
import { idFault, slug } from './suggest-id.ts';

/** `new community`: asks five questions, or takes the answers as options. */
export function communityCommand(words: CommandWords) {
  return defineCommand({
    meta: { name: 'npm run new --', description: words.exampleCall(words.communityCall) },
    args: {
      what: { type: 'positional', description: 'community' },
      name: { type: 'string', valueHint: 'name', description: words.askName },
      tagline: { type: 'string', valueHint: 'words', description: words.askTagline },
      url: { type: 'string', valueHint: 'https://example.org/', description: words.askUrl },
      locales: { type: 'string', valueHint: 'ja,en', description: words.askLocales },
      chapter: { type: 'string', valueHint: 'name', description: words.askChapter },
      'chapter-id': { type: 'string', valueHint: 'nagoya', description: words.chapterIdOption },
      yes: { type: 'boolean', description: words.yesOption },
      'dry-run': { type: 'boolean', description: words.dryRunOption },
      json: { type: 'boolean' },
      ...languageOption,
    },
    async run({ args }) {
      const spoken = commandWords(languageOf(args));
      const asks = canAsk() && !args.json;
      try {
        const answers = await gather(args as Given, asks, spoken);
        return await create(answers, spoken, { ...args, asks } as How);
      } catch (error) {
        if (!(error instanceof Cancelled)) throw error;
        clack.cancel(spoken.cancelled);
        return exit.cancelled;
      }
    },
  });
}

interface How {
  asks: boolean;
  yes?: boolean;
  json?: boolean;
  'dry-run'?: boolean;
}

async function create(answers: Answers, words: CommandWords, how: How): Promise<number> {
  const folder = contentFolder();
  const files = starterFiles(answers, dayIn(now(), answers.timeZone), words);
  if (how['dry-run']) {
    const listed = [...files].map(([path, text]) => `--- ${path}\n${text}`).join('\n');
    process.stdout.write(how.json ? `${JSON.stringify(Object.fromEntries(files), null, 2)}\n` : listed);
    return exit.success;
  }
  const occupied = existsSync(folder) && listFiles(folder).length > 0;
  const aside = occupied ? asideOf(folder, now(), answers.timeZone) : undefined;
  if (aside && !how.yes) {
    const shown = [displayPath(folder), displayPath(aside)] as const;
    if (!how.asks) throw new UsageError(words.moveNeedsYes(...shown));
    const agreed = await answered(
      clack.confirm({ message: words.confirmMove(...shown), initialValue: true, ...words.yesOrNo }),
    );
    if (!agreed) throw new Cancelled();
  }
  place(files, folder, aside);
  if (how.json) {
    const result = { folder, files: [...files.keys()], aside: aside ?? null };
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    return exit.success;
  }
  process.stdout.write(`${pc.green(words.communityWritten(displayPath(folder)))}\n`);
  for (const path of files.keys()) process.stdout.write(`  ${path}\n`);
  if (aside) process.stdout.write(`${words.moved(displayPath(aside))}\n`);
  process.stdout.write(`${words.communityNext}\n`);
  return exit.success;
}

type Flag = 'name' | 'tagline' | 'url' | 'locales' | 'chapter' | 'chapter-id';
type Given = Partial<Record<Flag, string>>;

interface Question {
  flag: Flag;
  question: string;
  /** The default answer; undefined when one must be given. */
  usual: string | undefined;
  /** The error message for an answer. */
  fault(typed: string): { message: string; fix: string } | undefined;
}

async function gather(given: Given, asks: boolean, words: CommandWords): Promise<Answers> {
  const missing: string[] = [];
  const find = async (question: Question): Promise<string> => {
    const { flag, usual } = question;
    const typed = given[flag] ?? (asks && flag !== 'chapter-id' ? await ask(question) : usual);
    if (typed === undefined) missing.push(`  --${flag} "…"  ${question.question}`);
    const fault = typed === undefined ? undefined : question.fault(typed);
    if (fault) throw new UsageError(words.badValue(flag, fault.message, fault.fix));
    return typed ?? '';
  };
  const [name, tagline, url, locales, chapter] = [
    await find(aboutField('community', 'name', 'name', words.askName, undefined, words)),
    await find(aboutField('community', 'tagline', 'tagline', words.askTagline, '', words)),
    await find(aboutField('community', 'url', 'url', words.askUrl, 'https://example.org/', words)),
    await find(aboutField('community', 'locales', 'locales', words.askLocales, words.language, words)),
    await find(aboutField('chapters', 'name', 'chapter', words.askChapter, undefined, words)),
  ];
  if (missing.length > 0) {
    const label = collectionLabel('community', words.language);
    throw new UsageError(words.requiredMissing(label, missing.join('\n')));
  }
  const made = given['chapter-id'] === undefined ? slug(chapter) : undefined;
  const chapterId = made ?? (await find(aboutChapterId(words)));
  return {
    ...{ name, url, chapter, chapterId },
    ...(tagline === '' ? {} : { tagline }),
    locales: typedValue(locales, collections.community.schema.shape.locales, () => false) as string[],
    timeZone: timeZoneFor(locales.trim()),
  };
}

function aboutField(
  collection: 'community' | 'chapters',
  name: string,
  flag: Flag,
  question: string,
  usual: string | undefined,
  words: CommandWords,
): Question {
  const field = fieldsOf(collections[collection].schema).find((each) => each.name === name);
  return {
    ...{ flag, question, usual },
    fault: (typed) =>
      field && !(usual === '' && typed === '')
        ? faultOf(
            field,
            typedValue(typed, field.schema, () => false),
            words.language,
          )
        : undefined,
  };
}

// Five questions are enough to start: what can be changed later is an option and not asked.
const aboutChapterId = (words: CommandWords): Question => ({
  ...{ flag: 'chapter-id', question: words.chapterIdOption, usual: 'first' },
  fault: (id) => {
    const fault = idFault(id, collections.chapters);
    return fault && { message: words.idFault[fault](id, 'nagoya'), fix: '' };
  },
});

const ask = ({ question, usual, fault }: Question): Promise<string> =>
  answered(
    clack.text({
      message: question,
      // A prefilled value would have to be deleted first, and easily stays in front of what is typed, so it is a
      // placeholder.
      ...(usual ? { placeholder: usual, defaultValue: usual } : {}),
      validate: (typed) => {
        const found = fault(typed || usual || '');
        return found && `${found.message} ${found.fix}`;
      },
    }),
  );

// The community's time zone, as far as this machine knows it.
function timeZoneFor(language: string): string {
  if (/^ja\b/.test(language)) return 'Asia/Tokyo';
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone.includes('/') ? timeZone : 'UTC';
}
