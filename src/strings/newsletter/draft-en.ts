import type { DraftWords } from './draft-ja.ts';

const few = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const usage = [
  '· Reorder lines or delete them as you like. What you delete will not come back in this issue.',
  '· A colon and a few words after an id are printed. Notes in { } like this one are shown nowhere.',
  '· Run the same command again and only what is new is added; nothing you wrote is changed.',
  '· When it is ready, write a title and delete the line draft: true.',
];

export const en: DraftWords = {
  language: 'en',

  summaryHint: 'one or two sentences for lists and mail programs; take away the # and write.',
  draftHint: 'delete this line when the issue is ready.',
  intro: (month, since, until) => [
    `A draft of the issue of ${month}: what became known from ${since} to ${until} and stands in no issue yet.`,
    ...usage,
  ],
  pause: (last, since) => `· The last issue (${last}) was long ago, so nothing before ${since} was gathered.`,
  introAhead: (month, previous) => [
    `A draft of the issue of ${month}. The issue before it (${previous}) has not appeared yet, so this has only what lies ahead. Run the command again afterwards.`,
    ...usage,
  ],
  letter: 'Your letter goes here. Two or three paragraphs are plenty.',
  letterSeeds: 'Something to begin with:',
  letterIdeas:
    'Something to begin with: what made you laugh this month, the season, somebody who came for the first time.',
  anniversary: (chapter, years) => `${chapter} turns ${years} this month.`,
  firstComing: (chapter, event) => `${chapter} meets for the first time: ${event}.`,
  round: (chapter, count, event) => `“${event}” was meeting number ${count} of ${chapter}.`,
  closing:
    'To close, put a few words between <Note title="Before we close"> and </Note>. There is <Quote> for what somebody said and <Figure> for a picture.',

  spotlight: (chapter, why) => `In the spotlight: ${chapter}. ${why}`,
  why: {
    never: (since, waiting) =>
      [
        'An active chapter',
        since && `, there since ${since},`,
        ' that no issue has introduced yet',
        waiting > 0 ? `. Of ${waiting + 1} such chapters it has waited longest.` : '.',
      ]
        .filter(Boolean)
        .join(''),
    again: (last) => `Every active chapter has been introduced; for this one it is longest ago (${last}).`,
    asked: 'Chosen with --spotlight.',
  },
  spotlightWrite:
    'Write two or three paragraphs on what makes this chapter itself. For another chapter, change spotlight at the top and the id in this tag.',
  material: {
    place: (place) => `Where: ${place}`,
    tagline: (words) => `In its own words: ${words}`,
    organizers: (names) => `Organised by: ${names}`,
    held: (count) => `Meetings so far: ${count}`,
    last: (event) => `Lately: ${event}`,
    next: (event) => `Next: ${event}`,
    outputs: (titles) => `Outputs: ${titles}`,
  },

  source: {
    NewChapters: ({ since, until }) =>
      `Chapters that began, or met again after a long silence, from ${since} to ${until}.`,
    Events: ({ month, after }) =>
      `Meetings in ${month} and ${after}, without cancelled ones and those of ${after} that an earlier issue announced.`,
    Happened: ({ since, until }) => `Meetings that ended from ${since} to ${until}.`,
    Campaigns: () => 'Campaigns that can be joined, the nearest deadline first.',
    Outputs: ({ since, until }) => `Outputs added from ${since} to ${until}.`,
    Welcome: ({ since, until }) => `Members whose first output was added from ${since} to ${until}.`,
    Reached: ({ since, until }) =>
      `Members who earned this badge from ${since} to ${until}. It is no ranking.`,
    Numbers: ({ before }) =>
      `${before} in numbers. Delete lines you do not want; the site counts the numbers itself.`,
    Thanks: () => 'Those who spoke, organised and helped at the meetings above, and agreed to be named.',
  },
  partial: (day) => `Counted up to ${day}; they grow until the month is over.`,
  late: (count) => `${few(count, 'of them is', 'of them are')} older than that and came in late.`,
  left: (count) => `${few(count, 'more waits', 'more wait')} for the draft of the next issue.`,
  reminder: {
    told: 'Announced by an earlier issue. To show one again, write a line with its id.',
    changed: 'Changed since an issue announced it. A word to your readers would be kind.',
    declined: 'Deleted from the draft of an earlier issue. To show one, write a line with its id.',
    yet: 'Over by the day the issue appears (published). To announce them, write an earlier day; or run the command again afterwards and they join the list.',
    older: 'Older than that, and in no issue. To show one, write a line with its id.',
  },
  announced: 'announced before',
  nothingNew: (tag) => `Nothing new for ${tag}.`,
  bullet: '· ',
  more: (count) => `and ${count} more`,
  added: (day) => `added ${day}`,
  record: (day) =>
    `What the draft offered on ${day}, so that a line you deleted does not come back. Please keep this note.`,

  status: { scheduled: '', cancelled: 'cancelled', postponed: 'postponed', moved: 'moved' },
  online: 'online',
  attended: (count) => `${few(count, 'person', 'people')} came`,
  firstTimers: (count) => `${count} for the first time`,
  slides: (count) => few(count, 'set of slides', 'sets of slides'),
  videos: (count) => few(count, 'recording', 'recordings'),
  recaps: (titles) => `report: “${titles}”`,
  nothingRecorded: 'attendance not recorded',
  recapOf: (event) => `a report on “${event}”`,
  begun: (day) => `began ${day}`,
  firstMeeting: (event) => `first meeting: ${event}`,
  awake: (days, event) => `met again after ${days} days (${event})`,
  deadline: (day) => `deadline ${day}`,
  begins: (day) => `from ${day}`,
  results: 'there are results',
  firstOutput: (title) => `first output: “${title}”`,
  reachedOn: (day) => `reached it on ${day}`,
  meeting: (title, day) => `“${title}”, ${day}`,
  deed: (event, parts) => `${parts} at “${event}”`,
  part: {
    speakers: 'spoke',
    organizers: 'organised',
    hosts: 'hosted',
    helpers: 'helped',
    streamers: 'streamed',
    photographers: 'took pictures',
  },
  between: ', ',
  number: (value, before) => `${value} (${before} the month before)`,

  options: {
    spotlight:
      'The chapter to introduce, a file name in content/chapters/; without it, the one whose turn it is.',
    dryRun: 'Print what would be written, and write nothing.',
  },
  monthMissing: (example) =>
    `Which month is the issue for? For example: npm run newsletter -- draft ${example}`,
  notAMonth: (word, meant) => `There is no month "${word}". Write year and month like ${meant}.`,
  tooFar: (month, months, meant) =>
    `${month} is ${months} months ahead, and nobody knows its meetings yet, so nothing was written. Did you mean ${meant}?`,
  tooLongAgo: (month, months, meant) =>
    `${month} is ${months} months ago. Issues can be drafted for up to a year back. Did you mean ${meant}?`,
  unknownChapter: (word, meant, next) =>
    `There is no chapter "${word}".${meant ? ` Did you mean ${meant}?` : ''} Chapters are named by their files in content/chapters/.\nWhose turn it is next: ${next}`,
  alreadyIntroduces: (file, chapter) =>
    `${file} introduces ${chapter} already. For another chapter, change spotlight and <Spotlight> in the file.`,
  spotlightTaken: (file) =>
    `The chapter that the draft offered was taken out of ${file}. To introduce one, write spotlight and <Spotlight> yourself.`,
  alreadyPublished: (file, day) =>
    `${file} was published on ${day} and has readers, so it was left as it is. To correct something, edit the file.`,
  notMdx: (file, mdx) =>
    `${file} is plain Markdown and cannot hold components. Rename it to ${mdx} and a draft can be added.`,
  problemsFirst: 'Please mend this first. Nothing was written.',
  mergeFailed: (file) =>
    `No place was found in ${file} where something could be added without changing what is there. The file is as it was.`,
  notActive: (chapter, status) => `${chapter} ${status}. It is introduced all the same.`,
  statuses: {
    active: 'is active',
    unbegun: 'has not met yet',
    quiet: 'has not met for a while',
    dormant: 'has not met for long',
    retired: 'has said goodbye',
  },
  shownRecently: (chapter, last, next) =>
    `${chapter} was introduced in ${last} too; it would be the turn of ${next}. It is introduced all the same.`,
  noneActive: 'No chapter is active now, so none is introduced.',
  created: (file) => `${file} is written.`,
  wouldCreate: (file) => `${file} would be written (nothing was).`,
  merged: (file, count) =>
    `${few(count, 'thing was', 'things were')} added to ${file}. What stood there is as it was.`,
  wouldMerge: (file, count) => `${few(count, 'thing', 'things')} would be added to ${file} (nothing was).`,
  unchanged: (file) => `There is nothing new to add. ${file} is as it was.`,
  unplaced: (list) => `${list}: no place was found for these lines; add them yourself where you want them.`,
  alsoIn: (file) => `Nothing was added to the translation ${file}; copy the lines there if you need them.`,
  list: {
    NewChapters: 'new chapters',
    Events: 'meetings to come',
    Happened: 'meetings held',
    Campaigns: 'campaigns',
    Outputs: 'outputs',
    Welcome: 'first outputs',
    Reached: 'badges',
    Numbers: 'numbers',
    Thanks: 'thanks',
  },
  count: String,
  leftFor: (count) => `(${count} more wait for the next issue)`,
  nothingAtAll: 'There is nothing to tell yet. An issue may also be a letter alone.',
  next: 'Now write your letter and a title; npm run dev shows the page as you write.',
  beforeSending: (check) => `Before it goes out: ${check}`,
};
