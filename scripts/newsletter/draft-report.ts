import path from 'node:path';
import process from 'node:process';
import pc from 'picocolors';
import { pick } from '../../src/lib/translated-text.ts';
import type { Draft } from '../../src/newsletter/draft/draft-types.ts';
import { linesIn } from '../../src/newsletter/draft-text/insert-lines.ts';
import { offersOf } from '../../src/newsletter/draft-text/offer-lines.ts';
import { offerLines } from '../../src/newsletter/draft-text/section-lines.ts';
import { whyText } from '../../src/newsletter/draft-text/spotlight-lines.ts';
import { displayPath } from '../../src/reader/content-folder.ts';
import type { DraftWords } from '../../src/strings/newsletter/draft-words.ts';
import type { Drafted } from './draft-file.ts';

interface ReportOptions {
  folder: string;
  /** Dry run: nothing was written. */
  dry: boolean;
  words: DraftWords;
}

/** The result for programs. */
export function asJson(drafted: Drafted, { folder, dry, words }: ReportOptions) {
  const { before, text, draft, month } = drafted;
  const { spotlight, sections, period } = draft;
  return {
    month,
    file: displayPath(path.join(folder, drafted.path)),
    action: before === undefined ? 'created' : before === text ? 'unchanged' : 'merged',
    written: !dry && before !== text,
    since: period.since,
    until: period.untilDay,
    ...(spotlight
      ? { spotlight: { chapter: spotlight.chapter.id, why: spotlight.why, words: whyText(spotlight, words) } }
      : {}),
    offered: Object.fromEntries(offersOf(draft)),
    left: Object.fromEntries(sections.filter(({ left }) => left > 0).map(({ key, left }) => [key, left])),
    unplaced: Object.fromEntries(
      drafted.unplaced.map(({ key, offers }) => [key, offers.map(({ id }) => id)]),
    ),
    warnings: drafted.warnings,
    ...(dry ? { text } : {}),
  };
}

/** The result for people: on a dry run the file goes to stdout, everything else to stderr. */
export function printDrafted(drafted: Drafted, { folder, dry, words }: ReportOptions): void {
  const { before, text, draft, unplaced } = drafted;
  const file = displayPath(path.join(folder, drafted.path));
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  for (const warning of drafted.warnings) say(pc.yellow(warning));
  if (dry) process.stdout.write(before === undefined ? text : additions(before, text));
  if (before === text) say(words.unchanged(file));
  else {
    const count = offersOf(draft).reduce((sum, [, ids]) => sum + ids.length, 0);
    const sentence =
      before === undefined
        ? (dry ? words.wouldCreate : words.created)(file)
        : (dry ? words.wouldMerge : words.merged)(file, count);
    say(pc.green(sentence));
    for (const line of summary(draft, words, before === undefined)) say(line);
    for (const each of drafted.translations) say(words.alsoIn(each));
  }
  for (const { name, offers } of unplaced)
    say([words.unplaced(words.list[name]), ...offerLines(offers, words)].join('\n'));
  if (!dry && before === undefined) say(words.next);
  if (!dry) say(words.beforeSending(`npm run newsletter -- check ${drafted.month}`));
}

function summary({ spotlight, sections }: Draft, words: DraftWords, isNew: boolean): string[] {
  const chapter =
    spotlight &&
    words.spotlight(pick(spotlight.chapter.name, words.language).text, whyText(spotlight, words));
  const counts = sections
    .filter(({ offers }) => offers.length > 0)
    .map(({ name, offers, left }) =>
      [`  ${words.list[name]}: ${words.count(offers.length)}`, left > 0 ? words.leftFor(left) : '']
        .join(' ')
        .trimEnd(),
    );
  return [
    ...(chapter ? [chapter] : isNew ? [words.noneActive] : []),
    ...(counts.length > 0 || !isNew ? counts : [words.nothingAtAll]),
  ];
}

/** The inserted lines with line numbers: `  42 + - 2026-12-05-kobe`. */
function additions(before: string, after: string): string {
  const old = linesIn(before);
  let kept = 0;
  return linesIn(after)
    .flatMap(({ text }, index) => {
      if (text === old[kept]?.text) {
        kept++;
        return [];
      }
      return [`${String(index + 1).padStart(4)} + ${text}\n`];
    })
    .join('');
}
