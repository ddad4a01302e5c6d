import type { NewsletterWords } from './commands-ja.ts';
import { smtp } from './smtp-en.ts';

export const en: NewsletterWords = {
  evening: (month) =>
    [
      `An evening with the newsletter goes like this (${month} is the month of the issue):`,
      `  1. draft it             npm run newsletter -- draft ${month}`,
      `  2. look while you write npm run newsletter -- preview ${month}`,
      `  3. look it over         npm run newsletter -- check ${month}`,
      `  4. send it to yourself  npm run newsletter -- send ${month} --test me@example.org --yes`,
      `  5. send it to everyone  npm run newsletter -- send ${month} --yes`,
      'Nothing goes out without --yes, and no issue goes out twice. digest prints a summary for wikis and chats.',
    ].join('\n'),
  about: {
    all: 'The monthly newsletter, from the draft to the inbox.',
    draft: "Drafts a month's issue from what stands in content/. Your own words stay as they are.",
    check: 'Looks an issue over before it is sent. (`npm run check` looks at all of content/.)',
    preview: 'Opens a page that shows web, mail, text and digest side by side while you write.',
    send: 'Sends an issue by e-mail. Without --yes it only shows what it would send.\nNothing is sent twice: what was sent stands in content/mailings/.',
    digest: 'Prints a short summary to paste into wikis and chats.',
  },
  args: {
    action: 'What to do: draft, check, preview, send, digest',
    month: 'The month of the issue',
    locale: "Language; the site's first if not given (several by comma).",
    localeOne: "Language; the site's first if not given.",
    to: 'Where to: names or addresses of contacts in community.yaml, by comma; newsletter.list if not given.',
    test: 'Send one message to this address instead of the list. Drafts too; nothing is recorded.',
    yes: 'Really send. Without it, only show.',
    arrived: 'The one that broke off last time has arrived: record that.',
    notArrived: 'The one that broke off last time has not arrived: send it again.',
    open: 'Open a browser.',
    format: 'Form: markdown, slack, html',
    out: 'Write into this file instead of the screen.',
  },

  // Wrong use
  whichMonth: (known) => `Which month's issue? Write it like 2026-11.${known ? ` There are ${known}.` : ''}`,
  unknownAction: (word, meant) =>
    `There is no "${word}" here.${meant ? ` Did you mean ${meant}?` : ''}\nWhat there is: draft, check, preview, send, digest`,
  notAMonth: (word, meant) =>
    `"${word}" is no month.${meant ? ` Did you mean ${meant}?` : ' Write it like 2026-11.'}`,
  noIssue: (month, known) =>
    `There is no issue of ${month} yet.${known ? ` There are ${known}.` : ''}\nTo begin it: npm run newsletter -- draft ${month}`,
  unknownLocale: (word, known) =>
    `--locale ${word}: not a language of this site. What can be written: ${known}`,
  unknownFormat: (word, meant) =>
    `There is no --format ${word}.${meant ? ` Did you mean ${meant}?` : ''} What can be written: markdown, slack, html`,
  contentFirst: 'Please put the Problems of content/ right first.',

  // check
  issueFine: (month) => `The issue of ${month} is ready to go.`,
  issueFound: (errors, warnings) =>
    `${[
      ...(errors > 0 ? [`${errors} ${errors === 1 ? 'thing' : 'things'} to put right`] : []),
      ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'thing' : 'things'} to look at`] : []),
    ].join(', ')}.`,
  issueSendable: 'Things to look at do not keep it from being sent.',

  // digest
  digestThere: (file) =>
    `${file} is there already and says something else, so it was left alone. Delete it, or give --out another name.`,
  digestWritten: (file) => `Wrote ${file}.`,

  // preview
  previewing: (address) => `All editions side by side: ${address}`,
  cannotOpen: 'No browser can be opened from here. Please paste the address above into one.',

  // send
  noList: 'Nobody has said where to send it. Write list: under newsletter in community.yaml, or add --to.',
  noFrom: 'It has no sender. Write from: and the name of a contact under newsletter in community.yaml.',
  unknownRecipient: (word, meant, known) =>
    `--to ${word} is not among contacts in community.yaml.${meant ? ` Did you mean ${meant}?` : ''}${known ? ` There are ${known}.` : ''}\nTo try it on yourself, use --test.`,
  notAnAddress: (word) => `--test ${word} is no e-mail address. Write it like me@example.org.`,
  testAlone: '--test sends to yourself, so it does not go with --to, --arrived or --not-arrived.',
  bothAnswers: 'It is either --arrived or --not-arrived.',
  stillDraft: (file) =>
    `This issue is a draft (draft: true in ${file}). Delete that line when your readers may have it. To try it on yourself, use --test.`,
  unpublished: (file) =>
    `${file} has no published. Write when it appears, like published: 2026-11-01 08:00, and it can be sent. To try it on yourself, use --test.`,
  notYet: (published) =>
    `This issue appears at ${published}. Until then "read on the web" leads nowhere, so it is not sent. To try it on yourself, use --test.`,
  errorsFirst: (command) =>
    `Not sent: there are things to put right first. Then try again.\nTo look once more: ${command}`,
  plan: {
    heading: (title) => `“${title}” goes out like this.`,
    from: 'From',
    replyTo: 'Reply to',
    to: 'To',
    subject: 'Subject',
    id: 'Message-ID',
    web: 'On the web',
    size: 'Size',
    sizes: (whole, html, text) => `${whole} in all (HTML ${html}, text ${text})`,
    unsubscribe: 'Unsubscribe',
    begins: 'Begins',
    language: (name) => ` (${name})`,
  },
  state: {
    sent: (at) => `Sent at ${at}. It will not be sent again.`,
    sending: (at) => `Begun at ${at} and broken off. Nobody here knows whether it arrived.`,
    arrived: 'It had arrived: that is recorded, and it is not sent.',
    again: 'It had not arrived, so it is sent again.',
  },
  testPictures: 'Pictures that are not on the site yet are missing from a test. They come with the issue.',
  dryRun: (command) => `Nothing has been sent yet. If this is right:\n  ${command}`,
  nothingLeft: 'All of it was sent before. Nothing was sent now.',
  nothingInDoubt: 'Nothing broke off, so neither --arrived nor --not-arrived is needed.',
  inDoubt:
    "Something broke off while it was being sent last time, and nobody here knows whether it arrived.\nPlease look at the list's past messages, or into your own inbox.",
  answers: (arrived, notArrived) => `  If it arrived:  ${arrived}\n  If it did not:  ${notArrived}`,
  logIntro:
    'To whom this issue was sent, and when; npm run newsletter -- send writes it.\nPlease keep and commit this file: it is what keeps the issue from going out twice.',
  connecting: (server) => `Calling ${server} …`,
  sendingTo: (to) => `Sending to ${to} …`,
  handedOver: (to) => `Sent to ${to}.`,
  recorded: (file) => `Recorded in ${file}. Commit it, so that nobody else sends the same issue again.`,
  recordedArrived: (to) => `${to}: recorded as arrived.`,
  nothingSent: 'Nothing was sent.',
  restNotSent: 'From here on nothing was sent. The same command sends the rest, and only that.',
  busySending: (pid) =>
    `The same issue is being sent at this moment (process ${pid}). Try again when that is done.`,
  busySendingElsewhere: (file) =>
    `The same issue is being sent, or its sending broke off, on another machine or in another container. Should nothing be under way there, delete ${file}.`,
  logFailed: (file, reason) =>
    `${file} cannot be written (${reason}). Without a record it could go out twice, so it was not sent.`,
  sentButNotLogged: (to, file, reason) =>
    `It was sent to ${to}, but that could not be recorded in ${file} (${reason}). Please do not send it again.\nOnce the file can be written, the same command with --arrived records it.`,
  smtp,
};
