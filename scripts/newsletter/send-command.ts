import process from 'node:process';
import pc from 'picocolors';
import { now } from '../../src/lib/clock.ts';
import { momentIn } from '../../src/lib/moments.ts';
import { errorsIn } from '../../src/reader/problem.ts';
import type { NewsletterWords } from '../../src/strings/newsletter/commands.ts';
import { defineCommand } from '../command-line/arguments.ts';
import {
  exit,
  languageOption,
  printProblems,
  projectFolder,
  UsageError,
} from '../command-line/run-command.ts';
import { MailFailure } from './mail-failure.ts';
import { type MailServer, mailServer, smtpUrl } from './mail-server.ts';
import {
  type IssueLanguages,
  issueLanguages,
  localesOf,
  type OpenIssue,
  openIssue,
  tellProblems,
} from './open-issue.ts';
import { type Recipient, recipientsOf, testerOf } from './recipients.ts';
import { inWords, type Message, nameOf, type Outcome, sendAll } from './send-messages.ts';
import { asJson, describe } from './send-plan.ts';
import { lockLog, SentLog } from './sent-log.ts';

/** `newsletter send`: shows what would be sent, and sends it with --yes. */
export function sendCommand({ about, args: says }: NewsletterWords) {
  return defineCommand({
    meta: { name: 'npm run newsletter -- send', description: about.send },
    args: {
      month: { type: 'positional', required: false, description: says.month },
      to: { type: 'string', description: says.to, valueHint: 'newsletter' },
      test: { type: 'string', description: says.test, valueHint: 'me@example.org' },
      locale: { type: 'string', description: says.locale, valueHint: 'ja' },
      yes: { type: 'boolean', description: says.yes },
      arrived: { type: 'boolean', description: says.arrived },
      'not-arrived': { type: 'boolean', description: says.notArrived },
      json: { type: 'boolean' },
      ...languageOption,
    },
    async run({ args, rawArgs }) {
      const voice = issueLanguages(args);
      const wish: Wish = { ...args, notArrived: args['not-arrived'], rawArgs };
      refuseContradictions(wish, voice.words);
      const opened = openIssue(args.month, voice);
      if ('problems' in opened) return tellProblems(opened.problems, voice);
      return sendIssue(opened, wish, voice);
    },
  });
}

/** Options of the command. */
interface Wish {
  to?: string | undefined;
  test?: string | undefined;
  locale?: string | undefined;
  yes?: boolean | undefined;
  /** Whether a message whose state is unknown has arrived. */
  arrived?: boolean | undefined;
  notArrived?: boolean | undefined;
  json?: boolean | undefined;
  rawArgs: readonly string[];
}

function refuseContradictions({ arrived, notArrived, test, to }: Wish, words: NewsletterWords): void {
  if (arrived && notArrived) throw new UsageError(words.bothAnswers);
  if (test !== undefined && (to !== undefined || arrived || notArrived))
    throw new UsageError(words.testAlone);
}

function refuse(why: string): number {
  process.stderr.write(`${pc.red(why)}\n`);
  return exit.problems;
}

async function sendIssue(opened: OpenIssue, wish: Wish, voice: IssueLanguages): Promise<number> {
  const { words } = voice;
  const { settings } = opened.community;
  if (!settings.newsletter?.from) throw new UsageError(words.noFrom);
  const isTest = wish.test !== undefined;
  const recipients = isTest ? [testerOf(wish.test ?? '', words)] : recipientsOf(wish.to, settings, words);
  const locales = localesOf(wish.locale, opened.community, words);
  const order: Order = { opened, wish, voice, recipients, locales };
  if (isTest) return deliver(order, await messagesOf(order), undefined);
  const why = whyNot(opened, words) ?? (await whatIsWrong(opened, voice));
  if (why !== undefined) return refuse(why);
  const lock = wish.yes ? lockLog(opened.folder, opened.issue.month, words) : undefined;
  if (typeof lock === 'string') return refuse(lock);
  try {
    const log = new SentLog(opened.folder, opened.issue.month, words.logIntro);
    return await resume(order, await messagesOf(order, log), log);
  } finally {
    lock?.release();
  }
}

/** The data of one call of the command. */
interface Order {
  opened: OpenIssue;
  wish: Wish;
  voice: IssueLanguages;
  recipients: readonly Recipient[];
  locales: readonly string[];
}

/** Why an issue is not published yet. */
function whyNot({ entry, issue }: OpenIssue, words: NewsletterWords): string | undefined {
  if (entry.data.draft) return words.stillDraft(entry.file);
  if (!entry.data.published) return words.unpublished(entry.file);
  return issue.isDraft ? words.notYet(entry.data.published) : undefined;
}

async function whatIsWrong(
  opened: OpenIssue,
  { words, language }: IssueLanguages,
): Promise<string | undefined> {
  // The modules for mail take a while to load.
  const { findingsIn } = await import('./issue-findings.ts');
  const findings = await findingsIn(opened);
  printProblems(findings, language, 'terminal', process.stderr);
  const isWrong = errorsIn(findings).length > 0;
  return isWrong ? words.errorsFirst(`npm run newsletter -- check ${opened.issue.month}`) : undefined;
}

/** One message per recipient and language. Without a log, for a test mail. */
async function messagesOf({ opened, recipients, locales }: Order, log?: SentLog): Promise<Message[]> {
  const { letterFor } = await import('./mail-editions.ts');
  const pairs = recipients.flatMap((recipient) => locales.map((locale) => ({ recipient, locale })));
  return Promise.all(
    pairs.map(async ({ recipient, locale }) => ({
      ...{ recipient, locale },
      letter: await letterFor(opened, locale, recipient),
      before: log?.find({ to: recipient.name ?? '', language: locale }),
    })),
  );
}

/** Sends what has not been sent; asks about messages whose state is unknown. */
async function resume(order: Order, messages: readonly Message[], log: SentLog): Promise<number> {
  const { wish, voice } = order;
  const { words } = voice;
  const doubtful = messages.filter(({ before }) => before?.state === 'sending');
  if ((wish.arrived || wish.notArrived) && doubtful.length === 0) throw new UsageError(words.nothingInDoubt);
  if (doubtful.length > 0 && !wish.arrived && !wish.notArrived) {
    tell(order, messages);
    refuse(`${words.inDoubt}\n${answers(wish, words)}`);
    return finish(order, messages, [], exit.problems);
  }
  if (wish.arrived && wish.yes) {
    for (const { recipient, locale } of doubtful) {
      log.finish({ to: recipient.name ?? '', language: locale });
      process.stderr.write(`${words.recordedArrived(nameOf(recipient))}\n`);
    }
  }
  return deliver(order, messages, log);
}

/** The command line again, with other options. */
function again({ rawArgs }: Wish, ...answers: string[]): string {
  const kept = rawArgs.filter((arg) => !/^--(?:yes|arrived|not-arrived|json)$/.test(arg));
  const quoted = kept.map((arg) => (/[^\w@.,:=/+-]/.test(arg) ? `"${arg}"` : arg));
  return ['npm run newsletter -- send', ...quoted, ...answers].join(' ');
}

/** Options for a message whose state is unknown. */
const answers = (wish: Wish, words: NewsletterWords) =>
  words.answers(again(wish, '--arrived', '--yes'), again(wish, '--not-arrived', '--yes'));

/** Shows the messages, and with --yes sends those that have not been sent. */
async function deliver(
  order: Order,
  messages: readonly Message[],
  log: SentLog | undefined,
): Promise<number> {
  const { wish, voice } = order;
  const { words } = voice;
  const todo = messages.filter(({ before }) => !before || (before.state === 'sending' && wish.notArrived));
  const stays = (): Outcome[] => todo.map(() => 'not-sent');
  tell(order, messages);
  if (todo.length === 0) {
    if (!wish.arrived) process.stderr.write(`${words.nothingLeft}\n`);
    return finish(order, messages, [], exit.success);
  }
  if (!log && order.opened.issue.isDraft) process.stderr.write(`${words.testPictures}\n`);
  if (!wish.yes) {
    process.stderr.write(`${words.dryRun(again(wish, ...answersOf(wish), '--yes'))}\n`);
    return finish(order, messages, stays(), exit.success);
  }
  const server = usableServer(words);
  if (!server) return finish(order, messages, stays(), exit.problems);
  const at = momentIn(now(), order.opened.community.settings.timeZone);
  const outcomes = await sendAll(todo, { server, log, at, words });
  closing(outcomes, order, log);
  return finish(
    order,
    messages,
    outcomes,
    outcomes.every((each) => each === 'sent') ? exit.success : exit.problems,
  );
}

const answersOf = ({ arrived, notArrived }: Wish) => [
  ...(arrived ? ['--arrived'] : []),
  ...(notArrived ? ['--not-arrived'] : []),
];

function tell({ opened, voice, wish }: Order, messages: readonly Message[]): void {
  if (!wish.json) process.stdout.write(describe(messages, opened.issue, voice));
}

function usableServer(words: NewsletterWords): MailServer | undefined {
  try {
    return mailServer(smtpUrl(projectFolder));
  } catch (error) {
    if (!(error instanceof MailFailure)) throw error;
    const { message, fix } = inWords(error, undefined, undefined, words);
    process.stderr.write(`${pc.red(message)}\n  ${fix}\n${words.nothingSent}\n`);
    return undefined;
  }
}

/** The last line of the report. */
function closing(
  outcomes: readonly Outcome[],
  { wish, voice: { words } }: Order,
  log: SentLog | undefined,
): void {
  const say = (text: string) => process.stderr.write(`${text}\n`);
  if (outcomes.includes('unknown') && log) say(answers(wish, words));
  else if (outcomes.includes('not-sent'))
    say(outcomes.some((each) => each !== 'not-sent') ? words.restNotSent : words.nothingSent);
  if (log && outcomes.some((each) => each === 'sent' || each === 'unknown')) say(words.recorded(log.name));
}

/** Prints the result for programs. */
function finish(
  order: Order,
  messages: readonly Message[],
  outcomes: readonly Outcome[],
  code: number,
): number {
  if (order.wish.json) {
    const report = asJson(order.opened.issue.month, messages, outcomes, order.wish);
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  }
  return code;
}
