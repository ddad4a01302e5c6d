import type { ProblemWords } from '../codes.ts';
import type { issueErrors as japaneseErrors, issueWarnings as japaneseWarnings } from '../ja/issues.ts';
import { mean } from './mean.ts';

const parts: Record<string, string> = { title: 'title', summary: 'summary', body: 'text' };
const inWords = (list = '') =>
  list
    .split(',')
    .map((part) => parts[part] ?? part)
    .join(', ');

const howToTranslate = (missing = '', language = '', file = '') =>
  [
    ...(/title|summary/.test(missing) ? [`Write title and summary as {ja: …, ${language}: …}. `] : []),
    ...(missing.includes('body') ? [`Put the translated text into ${file}. `] : []),
  ].join('');

/** What keeps an issue of the newsletter from going out, in English. */
export const issueErrors: Record<keyof typeof japaneseErrors, ProblemWords> = {
  'issue-empty': () => ({
    message: 'There is no text.',
    fix: 'Begin with a few words from the editor; npm run newsletter -- draft writes a draft.',
  }),
  'issue-empty-part': ({ name }) => ({
    message: `Nothing is written between <${name}> and </${name}>.`,
    fix: 'Write a few lines between them, or delete both.',
  }),
  'issue-placeholder': ({ value }) => ({
    message: `Something is still to be written here: "${value}".`,
    fix: 'Put your own words there, or delete the line.',
  }),
  'issue-alt-missing': ({ value }) => ({
    message: `The picture ${value} says nothing to those who do not see it.`,
    fix: 'Mail programs often leave pictures out at first and show these words instead: write what is to be seen as alt="…" (or into the brackets of ![…](…)).',
  }),
  'issue-dead-link': ({ value, suggestion, why }) => ({
    message:
      why === 'later'
        ? `The page ${value} is not public yet.`
        : `There is no page ${value}.${mean(suggestion)}`,
    fix:
      why === 'later'
        ? 'Publish that page first, or take the link out.'
        : 'Mend the address or take the link out. Pages of this site are written from the slash on, like /events/2026-12-04-tokyo/.',
  }),
  'issue-tracking': ({ value, clean }) => ({
    message: `This address watches the reader (${value}).`,
    fix: `Write it like this: ${clean}`,
  }),
};

/** What an editor should look at, in English. */
export const issueWarnings: Record<keyof typeof japaneseWarnings, ProblemWords> = {
  'issue-is-draft': () => ({
    message: 'This is still a draft, and nobody sees it.',
    fix: 'When it may go out, delete the line draft: true.',
  }),
  'issue-no-date': ({ example }) => ({
    message: 'It has no published, so nobody sees it.',
    fix: `Write when it appears, like published: ${example}`,
  }),
  'issue-odd-date': ({ value, month }) => ({
    message: `This is the issue of ${month}, but it appears at ${value}.`,
    fix: 'Look at published, and at the month in the name of the file.',
  }),
  'issue-no-spotlight': () => ({
    message: 'No chapter has its corner (spotlight) in this issue.',
    fix: 'Write spotlight: and the name of a file in content/chapters/. npm run newsletter -- draft chooses one whose turn it is.',
  }),
  'issue-spotlight-unseen': ({ chapter }) => ({
    message: `The spotlight is on ${chapter}, but the text does not introduce it.`,
    fix: 'Write <Spotlight> and </Spotlight> into the text, and between them what makes this chapter itself.',
  }),
  'issue-spotlight-other': ({ chapter, other }) => ({
    message: `The spotlight is on ${chapter}, but the text introduces ${other}.`,
    fix: 'Make them the same. <Spotlight> without a chapter means the one in spotlight.',
  }),
  'issue-spotlight-recent': ({ chapter, month, waiting, names }) => ({
    message: `${chapter} had its corner in ${month}. Active chapters that have had none since then: ${waiting} (such as ${names}).`,
    fix: 'Choose one of those who wait, and everyone gets a turn. If you have a reason, leave it as it is.',
  }),
  'issue-no-summary': () => ({
    message: 'It has no summary.',
    fix: 'Write a sentence or two as summary: mail programs show it beside the title, and so do the lists on the web.',
  }),
  'issue-no-letter': () => ({
    message: 'There is no letter from the editor.',
    fix: 'Write two or three paragraphs of your own above the first component: they make it your newsletter.',
  }),
  'issue-alt-weak': ({ value }) => ({
    message: `"${value}" alone tells nobody what the picture shows.`,
    fix: 'Write what is to be seen, like "four people and a cat round a kotatsu".',
  }),
  'issue-past-event': ({ value, day }) => ({
    message: `"${value}" (${day}) will be over when this issue appears.`,
    fix: 'Delete the line, or move it to <Happened>.',
  }),
  'issue-future-event': ({ value, day }) => ({
    message: `"${value}" (${day}) has not taken place yet.`,
    fix: 'Move it to <Events>.',
  }),
  'issue-not-held': ({ value }) => ({
    message: `"${value}" was cancelled or postponed, so it did not happen.`,
    fix: 'Say so in a few words, or delete the line. If it did take place, mend status in the file of the event.',
  }),
  'issue-twice': ({ value, name }) => ({
    message: `${value} stands in <${name}> twice.`,
    fix: 'Delete one of the lines.',
  }),
  'issue-repeated': ({ value, month }) => ({
    message: `The issue of ${month} told of ${value} already.`,
    fix: 'Delete the line, or add a few words that say why it is here again.',
  }),
  'issue-empty-list': ({ name, example }) => ({
    message: `There is nothing in <${name}>.`,
    fix: `Add a line like "- ${example}", or delete <${name}> and </${name}>.`,
  }),
  'issue-shortened': ({ limit }) => ({
    message: `This issue is too long for a mail (Gmail cuts at about ${limit}), so some of its items are left to the web.`,
    fix: 'To have all of it in the mail, leave some items out, or move a long text to a page of the site and link to it.',
  }),
  'issue-nearly-full': ({ size, limit }) => ({
    message: `The HTML of the mail has ${size}; beyond ${limit}, some of it is left to the web.`,
    fix: 'Before you add more, take something out.',
  }),
  'issue-mail-folded': () => ({
    message: 'In many mail programs, <details> is always open or never opens.',
    fix: 'Write it as plain text, or put it on a page of the site and link to it.',
  }),
  'issue-mail-footnote': () => ({
    message: 'The number of a footnote may lead nowhere in a mail.',
    fix: 'Put the words into brackets in the sentence.',
  }),
  'issue-mail-checkbox': () => ({
    message: 'A list with boxes ([ ] and [x]) has no boxes in a mail.',
    fix: 'Make it a plain list.',
  }),
  'issue-mail-wide-table': () => ({
    message: 'A table of so many columns cannot be read in a mail on a telephone.',
    fix: 'Keep to four columns, or make it a list.',
  }),
  'issue-mail-jump': () => ({
    message: 'A link to a place on the same page (#…) may lead nowhere in a mail.',
    fix: 'Take the link out, or write the address of the page.',
  }),
  'issue-untranslated': ({ en, parts: missing, language, file }) => ({
    message: `Readers of ${en} get these parts in the original language: ${inWords(missing)}.`,
    fix: `${howToTranslate(missing, language, file)}If you do not translate this issue, leave it as it is.`,
  }),
  'issue-translation-lacks': ({ value, count, original }) => ({
    message: `This translation lacks items of ${original}: ${count} (such as ${value}).`,
    fix: 'Add the same lines here.',
  }),
};
