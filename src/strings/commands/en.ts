import type { CommandWords } from './ja.ts';

const waysOut: Readonly<Record<string, string>> = {
  EACCES: 'See whether you may write to that folder.',
  EPERM: 'See whether you may write to that folder.',
  EROFS: 'Nothing can be written to that disk: take another place.',
  ENOSPC: 'Make room on the disk, then try again.',
  EDQUOT: 'Make room on the disk, then try again.',
  ENOTDIR: 'There is a file where a folder should be: see to the names.',
  EEXIST: 'Something of that name is there already: see to the names.',
  EISDIR: 'There is a folder where a file should be: see to the names.',
  EFBIG: 'This account may not write such large files (ulimit -f).',
  ENAMETOOLONG: 'The name is too long: take a shorter one.',
};

const places = (count: number) => `${count} ${count === 1 ? 'place' : 'places'}`;
const filesOf = (count: number) => `${count} ${count === 1 ? 'file' : 'files'}`;

export const en: CommandWords = {
  language: 'en',

  // --help
  usage: 'Usage',
  arguments: 'Arguments',
  options: 'Options',
  optionsHint: '[options]',
  help: 'Show this help.',
  seeHelp: '--help tells how it is used.',
  about: {
    'npm start --': 'Builds the community in content/ and serves it on this machine.',
    'npm run build --':
      'Checks content/ and builds the site into the output folder. If that fails, the previous site stays.',
    'npm run preview --': 'Serves the built site on this machine.',
    'npm run dev --': 'A server to look at while writing: edits of content/ show at once.',
    'npm run check --':
      'Reads all of content/ and lists every Problem with its line and fix.\nWith --fix, what can be put right in one way only is written, after it was shown.',
    'npm run new --': 'Writes a new file from a template that explains itself.',
    'npm run new -- strings':
      'Writes a file with every wording of the site, to be translated; of one that is there, adds what it lacks.\nExample: npm run new -- strings fr',
    'npm run bench --': 'Measures speed and memory beside the least that could do the work.',
    'npm run og --':
      'Makes one image of a page: the wide one that links carry, a square one for posters, or a badge.\nExample: npm run og -- chapters/nagoya --format square --out poster.png',
    'npm run docs': 'Writes docs/fields.md and docs/ja/fields.md from the schemas.',
  },
  optionsKnown: {
    lang: 'Language of messages: ja, en',
    json: 'Print the result as JSON, for programs.',
    record: 'Write the versions in calendars to content/revisions/ (in CI only if you say so).',
    reporter: 'How to print: terminal, json, github',
    port: 'Port (4321 if not given; the next one if it is taken).',
    host: 'Address to listen on (127.0.0.1 if not given: only this machine sees it).',
    'npm run check -- strings': 'List the wording of the site that is not translated yet.',
    'npm run check -- fix': 'Write what can be put right in one way only (shows the changes and asks first).',
    'npm run check -- dry-run': 'With --fix: only show the changes.',
    'npm run check -- yes': 'With --fix: write the changes without asking.',
    'npm run bench -- chapters': 'Numbers of chapters for build, pages and search, by comma.',
    'npm run og -- target': 'Which image: chapters/nagoya, events/…, site/home; or the address of a page.',
    'npm run og -- locale':
      'Language of the image, such as en; without a translation it is in the first language.',
    'npm run og -- format': 'Shape: wide (1200×630), square (1080×1080), badge (of a program, as SVG)',
    'npm run og -- out': 'The file to write; without it one is made in .cache/.',
    'npm run og -- open': 'Open what was made.',
    'npm run og -- dry-run': 'Only tell what would be written.',
    'npm run bench -- what':
      'What to measure: check, build, feeds, og, newsletter, pages, search; all without it.',
  },

  // Wrong use
  unknownOption: (option, meant) =>
    `There is no option ${option}.${meant ? ` Did you mean --${meant}?` : ''}`,
  valueMissing: (option) => `${option} needs a value after it.`,
  noValue: (option) => `${option} takes no value (only true or false).`,
  oneOf: (option, value, known) => `${option} ${value}: write one of ${known}.`,
  notSizes: (value) => `--chapters ${value}: write numbers of chapters by comma, such as 100,1000.`,
  unexpected: (word) => `"${word}" is too much. Put values with spaces in quotes: "…".`,
  positionalMissing: (name, what) => `${name} is missing. ${what}`,
  notAPort: (value) => `--port ${value}: a port is a whole number from 0 to 65535.`,
  notATime: ({ variable, written, example }) =>
    `${variable}="${written}" is not a time. Write it like ${example}.`,
  noContent: (folder) => `There is no ${folder}. \`npm run new -- community\` writes a first one.`,

  fileFault: (file, code) =>
    `${file} cannot be read or written (${code}). ${waysOut[code] ?? 'See whether that place is there.'}`,

  systemFault: (code) => `The system refused something (${code}). ${waysOut[code] ?? 'Try again.'}`,
  editedMeanwhile: (file) =>
    `${file} was edited while this command was at work. What stands there was kept; run the command again.`,
  lostOutput: (code) => `What was printed could not be written (${code}). ${waysOut[code] ?? ''}`.trim(),

  // check, build
  problems: (count) => `${count} ${count === 1 ? 'Problem' : 'Problems'} to put right.`,
  warnings: (count) =>
    `${count} ${count === 1 ? 'warning' : 'warnings'}: worth a look, but nothing waits for them.`,
  fine: (records) => `All is well (${records} ${records === 1 ? 'record' : 'records'}).`,
  reading: 'Reading content/ …',
  preparing: 'Putting the site together …',
  filesDone: (count) => `Writing pages … ${count}`,
  imagesDone: (done, all) => `Drawing images of links … ${done}/${all}`,
  picturesDone: (done, all) => `Preparing pictures … ${done}/${all}`,
  built: (pages, seconds, output) =>
    `${pages} ${pages === 1 ? 'page' : 'pages'} in ${output} (${seconds} s).`,
  unchanged: 'The output folder is as it was.',
  revisionsIntro: [
    'Which version of each event calendars were given. `npm run build` writes it: keep it in git, and change nothing by hand.',
  ],
  revisionsRecorded: (count) =>
    `${count} ${count === 1 ? 'event' : 'events'} written to the record of calendar versions (content/revisions/). Put it into git.`,
  buildFailed: 'The site could not be built.',
  pageFailed: (page) => `The page ${page} could not be made.`,
  incomplete: (files) => `The site lacks something: ${files.join(', ') || 'it has no page at all'}`,
  diskFull: (reason) => `The disk is full. Make room, then try again.\n  ${reason}`,
  mountPoint: (output) =>
    `${output} cannot be replaced (something is mounted there). Name a folder inside it as KAIRAN_OUT.`,
  noCache: (folder, code) =>
    `The cache ${folder} cannot be written (${code}), so this goes on without it and takes longer.`,
  addressElsewhere: (asked, written) =>
    `The address of the site stands in community.yaml (url: ${written}), not in an option. Write ${asked} there, then run \`npm run build\`.`,
  busyElsewhere: (file) =>
    `Another build into the same folder is under way, or broke off, on another machine or in another container. Should nothing be under way there, delete ${file}.`,
  busy: (pid) =>
    `Another build into the same folder is under way (process ${pid}). Try again when it is done.`,
  outputFault: {
    root: (output) => `The output ${output} is the top of the disk. Name a folder for the site alone.`,
    home: (output) => `The output ${output} holds your home folder. Name a folder for the site alone.`,
    project: (output) => `The output ${output} holds this project. Name a folder for the site alone.`,
    engine: (output) =>
      `The output ${output} is among the project's own parts. Name a folder for the site alone.`,
    content: (output) =>
      `The output ${output} overlaps the content folder: what people wrote would be lost. Name another folder.`,
    file: (output) => `The output ${output} is not a folder.`,
    foreign: (output) =>
      `The output ${output} holds files that Kairan did not make, so nothing was built over them. Name an empty folder as KAIRAN_OUT, or delete that one if nobody needs it.`,
  },

  // preview, start, dev
  nothingBuilt: (output) =>
    `There is no site in ${output} yet. Run \`npm run build\` (or \`npm start\`) first.`,
  portTaken: (port, used) => `Port ${port} is taken, so ${used} is used.`,
  noPort: (port) => `No port is free from ${port} on. Name another one with --port.`,
  cannotListen: (host, reason) => `Cannot listen on ${host} (${reason}).`,
  serving: (address) => `The site is here: ${address}`,
  stopHint: 'Ctrl+C stops it',
  developing: (address) => `The site, while you write: ${address}`,
  watching: (folder) => `Edits of ${folder} show as soon as they are saved.`,
  solved: 'Put right: no Problems left.',

  // og
  og: {
    unknown: (target, meant) =>
      `There is no image "${target}". ${meant ? `Did you mean ${meant}?` : 'Write its kind and its name, such as chapters/nagoya.'}`,
    badLocale: (locale, known) => `--locale ${locale}: the languages of this site are ${known}.`,
    badFormat: (format) => `--format ${format}: wide, square or badge.`,
    noBadge: (target) => `${target} has no badge. Those that have one are programs/….`,
    notAnImage: (file) => `${file} is not an image, so it was left alone. Give --out another name.`,
    written: (file, size) => `Wrote ${file} (${size}).`,
    would: (file) => `Would write ${file}.`,
    cannotOpen: 'There is no desktop to open it on. The file is there.',
  },

  // new
  exampleCall: (call) => `Example: ${call}`,
  newWhat: (names) => `What to make: ${names}`,
  unknownCollection: (word, meant, known) =>
    `There is no "${word}" to make.${meant ? ` Did you mean ${meant}?` : ''} What can: ${known}`,
  required: '(required)',
  flagForm: { list: 'By comma.', group: 'As {name: value}.' },
  idOption: 'File name: small Latin letters, digits and hyphens. It becomes the address.',
  dryRunOption: 'Write nothing, print what would be written.',
  requiredMissing: (label, flags) =>
    `This ${label} needs:\n${flags}\nOptions stand after --, as in \`npm run new -- …\`.`,
  idMissing: (example) =>
    `No file name can be made from this title. Add one, such as --id ${example}: small Latin letters, digits and hyphens; it becomes the address.`,
  idFault: {
    form: (id, example) => `"${id}": only small Latin letters, digits and hyphens. Write it like ${example}.`,
    windows: (id) => `"${id}": Windows cannot have a file of that name. Take another one.`,
    reserved: (id) => `"${id}": the site needs that name itself. Take another one.`,
  },
  idTaken: (file, free) =>
    `${file} is there already and was not touched. For another one, give it a name such as --id ${free}.`,
  badValue: (flag, message, fix) => `--${flag}: ${message}\n  ${fix}`,
  askCollection: 'What shall it be?',
  askId: 'File name (small Latin letters, digits, hyphens; it becomes the address)',
  listHint: 'as many as you like, by comma',
  chooseHint: '↑↓ to move, Enter to choose',
  chooseSeveralHint: '↑↓ to move, Space to pick, Enter when done',
  chooseAtLeastOne: 'Pick at least one with Space.',
  noneYet: (collection) =>
    `content/${collection}/ is still empty. It is best to begin there: \`npm run new -- ${collection}\`.`,
  fix: {
    confirm: (fixes, files) => `Put right ${places(fixes)} in ${filesOf(files)} like this?`,
    done: (fixes, files) => `${places(fixes)} in ${filesOf(files)} put right.`,
    wouldFix: (fixes, files) =>
      `${places(fixes)} in ${filesOf(files)} can be put right. Nothing was written (--dry-run).`,
    nothing: 'There is nothing that can be put right by itself.',
    left: 'Nothing was changed.',
    needsYes: 'Writing needs a terminal to ask in, or --yes. --dry-run only shows the changes.',
    onlyWithFix: '--yes and --dry-run go with --fix.',
  },
  yesOrNo: { active: 'Yes', inactive: 'No' },
  cancelled: 'Stopped. Nothing was written.',
  written: (file) => `Wrote ${file}.`,
  next: 'Lines that begin with # are fields to use: delete the #. `npm run dev` shows it while you write.',
  fileStays: 'The file stays as it is. Please put right what stands above.',
  head: (label) => [
    `${/^[aeiou]/i.test(label) ? 'An' : 'A'} ${label}. Lines with "# " explain.`,
    'Lines like "#field: example" are fields you may use: delete the # and write your own.',
    'All fields: docs/fields.md',
  ],
  bodyHint: 'The text begins here (Markdown). Delete this line if you like.',
  componentsHint: 'Parts you can use:',

  // new strings, check --strings
  strings: {
    language: 'The language to translate into, such as fr or pt-BR (BCP 47).',
    noLanguage: (typed, meant) =>
      `"${typed}" is not a language tag. ${meant ? `Did you mean "${meant}"?` : 'Write it like fr or pt-BR.'}`,
    builtIn: (language, id) =>
      `The words of "${language}" are built in. To change some, write only those into content/strings/${id}.yaml. For example:\n  nav:\n    chapters: Circles`,
    unreadable: (file) =>
      `${file} cannot be read, so nothing was written. \`npm run check\` says what to put right first.`,
    complete: (file) => `${file} has every string there is.`,
    added: (file, count) => `Added ${count} ${count === 1 ? 'string' : 'strings'} that ${file} did not have.`,
    declare: (language, locales) =>
      `Add "${language}" to locales in community.yaml, and its pages are made: locales: [${locales}]`,
    next: 'Write the translations between the quotes. `npm run dev` shows them while you do, and `npm run check -- --strings` lists what is left.',
    head: (language, forms) => [
      `The words of the site in ${language}. Write each between its quotes; what stays empty is shown in English.`,
      'Braces such as {count} are where values come in: keep them as they are.',
      `Words that depend on a number: {count, plural, one {…} other {…}}. The forms of this language: ${forms}`,
    ],
    progress: (language, done, all) => `${language}: ${done} of ${all} strings are translated.`,
  },

  // new community
  askName: 'What is the community called?',
  askTagline: 'What is it for? (one line)',
  askUrl: 'At which address will the site be? (can be changed later)',
  askLocales: 'Which languages? (by comma, the first is the main one)',
  askChapter: 'What is the first chapter called?',
  chapterIdOption:
    "The first chapter's file name (it becomes the address; first, where none can be made of its name).",
  yesOption: 'Agree, without being asked, that the content there is now is moved aside.',
  confirmMove: (folder, aside) =>
    `${folder} is not empty. Move it to ${aside} (nothing is deleted) and start afresh?`,
  moveNeedsYes: (folder, aside) =>
    `${folder} is not empty. Add --yes to move it to ${aside} (nothing is deleted) and start afresh.`,
  moved: (aside) => `What was there before is in ${aside}.`,
  communityWritten: (folder) => `A new community is in ${folder}.`,
  communityNext: '`npm start` shows it. Begin by putting community.yaml and pages/ into your own words.',

  // browser
  browserFound: (path) => `Browser for the tests: ${path}`,
  browserInstalling: 'There is no browser: installing Debian’s chromium …',
  browserMissing:
    'Neither Chromium nor Chrome was found, so the browser tests will be skipped. Install one, or name it in KAIRAN_BROWSER.',
  browserMissingInCi:
    'Neither Chromium nor Chrome was found, and CI must not skip the browser tests. Install chromium, or name a browser in KAIRAN_BROWSER.',
  browserNotThere: (path) => `KAIRAN_BROWSER="${path}" is no program.`,
};
