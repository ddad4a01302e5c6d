import process from 'node:process';
import pc from 'picocolors';
import { now } from '../../src/lib/clock.ts';
import { momentIn } from '../../src/lib/moments.ts';
import {
  nameOf,
  type Outcome,
  type OutgoingMessage,
  type Recipient,
} from '../../src/newsletter/outgoing-message.ts';
import { asJson, describe } from '../../src/newsletter/send-plan.ts';
import { errorsIn } from '../../src/reader/problem.ts';
import type { NewsletterWords } from '../../src/strings/newsletter/newsletter-command-words.ts';
import { exit, printProblems, projectFolder, UsageError } from '../command-line/run-command.ts';
import { MailFailure } from './mail-failure.ts';
import { type MailServer, mailServer, smtpUrl } from './mail-server.ts';
import {
  type IssueLanguages,
  issueLanguages,
  localesOf,
  type OpenIssue,
  openIssue,
  reportProblems,
} from './open-issue.ts';
import { recipientsOf, testRecipient } from './recipients.ts';
import { inWords, sendAll } from './send-messages.ts';
import { lockLog, SentLog } from './sent-log.ts';

/** Options of the command. */
interface SendOptions {
  month?: string | undefined;
  to?: string | undefined;
  test?: string | undefined;
  locale?: string | undefined;
  yes?: boolean | undefined;
  /** Whether a message whose state is unknown has arrived. */
  arrived?: boolean | undefined;
  notArrived?: boolean | undefined;
  json?: boolean | undefined;
  lang?: string | undefined;
  rawArgs: readonly string[];
}

/** Shows what would be sent, and sends it with --yes. Returns the exit code. */
export async function runSend(options: SendOptions): Promise<number> {
  const languages = issueLanguages(options);
  refuseContradictions(options, languages.words);
  const opened = openIssue(options.month, languages);
  if ('problems' in opened) return reportProblems(opened.problems, languages);
  return sendIssue(opened, options, languages);
}

function refuseContradictions({ arrived, notArrived, test, to }: SendOptions, words: NewsletterWords): void {
  if (arrived && notArrived) throw new UsageError(words.bothAnswers);
  if (test !== undefined && (to !== undefined || arrived || notArrived))
    throw new UsageError(words.testAlone);
}

function refuse(why: string): number {
  process.stderr.write(`${pc.red(why)}\n`);
  return exit.problems;
}

async function sendIssue(
  opened: OpenIssue,
  options: SendOptions,
  languages: IssueLanguages,
): Promise<number> {
  const { words } = languages;
  const { settings } = opened.community;
  if (!settings.newsletter?.from) throw new UsageError(words.noFrom);
  const isTest = options.test !== undefined;
  const recipients = isTest
    ? [testRecipient(options.test ?? '', words)]
    : recipientsOf(options.to, settings, words);
  const locales = localesOf(options.locale, opened.community, words);
  const task: SendTask = { opened, options, languages, recipients, locales };
  if (isTest) return sendOrShow(task, await messagesOf(task), undefined);
  const why = whyNot(opened, words) ?? (await whatIsWrong(opened, languages));
  if (why !== undefined) return refuse(why);
  const lock = options.yes ? lockLog(opened.folder, opened.issue.month, words) : undefined;
  if (typeof lock === 'string') return refuse(lock);
  try {
    const log = new SentLog(opened.folder, opened.issue.month, words.logIntro);
    return await resume(task, await messagesOf(task, log), log);
  } finally {
    lock?.release();
  }
}

/** The data of one call of the command. */
interface SendTask {
  opened: OpenIssue;
  options: SendOptions;
  languages: IssueLanguages;
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
async function messagesOf(
  { opened, recipients, locales }: SendTask,
  log?: SentLog,
): Promise<OutgoingMessage[]> {
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
async function resume(task: SendTask, messages: readonly OutgoingMessage[], log: SentLog): Promise<number> {
  const { options, languages } = task;
  const { words } = languages;
  const unclear = messages.filter(({ before }) => before?.state === 'sending');
  if ((options.arrived || options.notArrived) && unclear.length === 0)
    throw new UsageError(words.nothingInDoubt);
  if (unclear.length > 0 && !options.arrived && !options.notArrived) {
    showPlan(task, messages);
    refuse(`${words.inDoubt}\n${nextCommands(options, words)}`);
    return printJson(task, messages, [], exit.problems);
  }
  if (options.arrived && options.yes) {
    for (const { recipient, locale } of unclear) {
      log.finish({ to: recipient.name ?? '', language: locale });
      process.stderr.write(`${words.recordedArrived(nameOf(recipient))}\n`);
    }
  }
  return sendOrShow(task, messages, log);
}

/** The command line again, with other options. */
function sameCommand({ rawArgs }: SendOptions, ...extraOptions: string[]): string {
  const otherArgs = rawArgs.filter((arg) => !/^--(?:yes|arrived|not-arrived|json)$/.test(arg));
  const quoted = otherArgs.map((arg) => (/[^\w@.,:=/+-]/.test(arg) ? `"${arg}"` : arg));
  return ['npm run newsletter -- send', ...quoted, ...extraOptions].join(' ');
}

/** Options for a message whose state is unknown. */
const nextCommands = (options: SendOptions, words: NewsletterWords) =>
  words.answers(sameCommand(options, '--arrived', '--yes'), sameCommand(options, '--not-arrived', '--yes'));

/** Shows the messages, and with --yes sends those that have not been sent. */
async function sendOrShow(
  task: SendTask,
  messages: readonly OutgoingMessage[],
  log: SentLog | undefined,
): Promise<number> {
  const { options, languages } = task;
  const { words } = languages;
  const unsent = messages.filter(
    ({ before }) => !before || (before.state === 'sending' && options.notArrived),
  );
  const notSent = (): Outcome[] => unsent.map(() => 'not-sent');
  showPlan(task, messages);
  if (unsent.length === 0) {
    if (!options.arrived) process.stderr.write(`${words.nothingLeft}\n`);
    return printJson(task, messages, [], exit.success);
  }
  if (!log && task.opened.issue.isDraft) process.stderr.write(`${words.testPictures}\n`);
  if (!options.yes) {
    process.stderr.write(`${words.dryRun(sameCommand(options, ...repeatedOptions(options), '--yes'))}\n`);
    return printJson(task, messages, notSent(), exit.success);
  }
  const server = usableServer(words);
  if (!server) return printJson(task, messages, notSent(), exit.problems);
  const at = momentIn(now(), task.opened.community.settings.timeZone);
  const outcomes = await sendAll(unsent, { server, log, at, words });
  printOutcome(outcomes, task, log);
  return printJson(
    task,
    messages,
    outcomes,
    outcomes.every((each) => each === 'sent') ? exit.success : exit.problems,
  );
}

const repeatedOptions = ({ arrived, notArrived }: SendOptions) => [
  ...(arrived ? ['--arrived'] : []),
  ...(notArrived ? ['--not-arrived'] : []),
];

function showPlan({ opened, languages, options }: SendTask, messages: readonly OutgoingMessage[]): void {
  if (!options.json) process.stdout.write(describe(messages, opened.issue, languages));
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
function printOutcome(
  outcomes: readonly Outcome[],
  { options, languages: { words } }: SendTask,
  log: SentLog | undefined,
): void {
  const say = (text: string) => process.stderr.write(`${text}\n`);
  if (outcomes.includes('unknown') && log) say(nextCommands(options, words));
  else if (outcomes.includes('not-sent'))
    say(outcomes.some((each) => each !== 'not-sent') ? words.restNotSent : words.nothingSent);
  if (log && outcomes.some((each) => each === 'sent' || each === 'unknown')) say(words.recorded(log.name));
}

/** Prints the result for programs. */
function printJson(
  task: SendTask,
  messages: readonly OutgoingMessage[],
  outcomes: readonly Outcome[],
  code: number,
): number {
  if (task.options.json) {
    const report = asJson(task.opened.issue.month, messages, outcomes, task.options);
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  }
  return code;
}
