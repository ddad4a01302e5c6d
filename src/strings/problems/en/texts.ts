import type { ProblemWords } from '../codes.ts';
import type { texts as japanese } from '../ja/texts.ts';
import { addressFix } from './addresses.ts';
import { mean } from './mean.ts';

/** Problems of pictures, texts, and how records fit together, in English. */
export const texts: Record<keyof typeof japanese, ProblemWords> = {
  // a picture
  'image-missing': ({ value, suggestion }) => ({
    message: `There is no image "${value}".${mean(suggestion, value)}`,
    fix: 'Write its place as seen from this file (./picture.png) and put the image there.',
  }),
  'image-outside': ({ value }) => ({
    message: `"${value}" leads out of content/.`,
    fix: 'Put the image into content/ and write ./picture.png.',
  }),
  'image-remote': ({ value }) => ({
    message: `"${value}" is an image of another site.`,
    fix: 'Put the image into content/ and write ./picture.png.',
  }),
  'image-kind': ({ value }) => ({
    message: `"${value}" holds neither PNG, JPEG, WebP nor SVG.`,
    fix: 'Save it as one of these.',
  }),
  'image-without-size': ({ value }) => ({
    message: `The SVG "${value}" does not say how large it is.`,
    fix: 'Write viewBox="0 0 width height" into <svg …>.',
  }),
  'image-extension': ({ value, found }) => ({
    message: `"${value}" holds ${found}.`,
    fix: `Let its name end in .${found}.`,
  }),
  'image-too-large': ({ value, size }) => ({
    message: `The image "${value}" is too large (${size}).`,
    fix: 'At most 8000 pixels a side and 8 MB (SVG: 512 kB).',
  }),
  'image-unsafe': ({ value, found }) => ({
    message: `The SVG "${value}" holds what may not be there (${found}).`,
    fix: 'Save it again without scripts, HTML, web fonts, references to other files and on… attributes (or as a PNG).',
  }),
  'image-broken': ({ value }) => ({
    message: `The image "${value}" is damaged, or a part of it is missing.`,
    fix: 'Save or copy it again.',
  }),
  'image-not-xml': ({ value, line }) => ({
    message: `The SVG "${value}" has a fault in its line ${line}: it is not well-formed XML.`,
    fix: 'Save it again from your drawing program (or as a PNG).',
  }),
  'image-without-namespace': ({ value }) => ({
    message: `The SVG "${value}" does not say that it is SVG; browsers would not show it.`,
    fix: 'Write xmlns="http://www.w3.org/2000/svg" into <svg …>.',
  }),
  'image-encoding': ({ value, found }) => ({
    message: `The SVG "${value}" is not in UTF-8 (${found}).`,
    fix: 'Save it in UTF-8.',
  }),
  'image-too-complex': ({ value, found }) => ({
    message: `The SVG "${value}" would keep browsers at work for too long (${found}).`,
    fix: 'Save it with fewer elements, repetitions and filters (or as a PNG).',
  }),

  // the words
  'unsafe-link': ({ value = '' }) => ({
    message: value ? `A link to "${value}" is not allowed.` : 'The link leads nowhere.',
    fix: addressFix(value, 'Use https://, http://, mailto: or a path of this site such as /about/.'),
  }),
  'link-relative': ({ value, suggestion }) => ({
    message: `"${value}" leads nowhere: addresses on this site begin with "/", others with "https://".`,
    fix: suggestion
      ? `Did you mean this one? Write "${suggestion}".`
      : 'Pages are written like /events/2026-12-04-tokyo/. A file of your own goes into the folder public/ beside content/ and is written like /paper.pdf.',
  }),
  'link-dead': ({ value, suggestion }) => ({
    message: `This site has no page and no file "${value}".${mean(suggestion)}`,
    fix: 'Mend the address or take the link out. A file of your own (a PDF, for example) goes into the folder public/ beside content/.',
  }),
  'link-without-page': ({ value, url }) => ({
    message: `"${value}" is written down here, but has no page of its own.`,
    fix: url ? `Write its address: ${url}` : 'Take the link out, and keep the words.',
  }),
  'link-no-place': ({ value, suggestion }) => ({
    message: `"${value}" leads to the page, but there is no such heading on it.${mean(suggestion)}`,
    fix: 'Write # and the heading as it stands, in small letters and with hyphens for spaces, or leave out # and what follows.',
  }),
  'link-no-heading': ({ value, suggestion }) => ({
    message: `There is no heading "${value}" in this text.${mean(suggestion)}`,
    fix: 'Write # and the heading as it stands, in small letters and with hyphens for spaces.',
  }),
  'html-not-shown': ({ value }) => ({
    message: `This HTML would not be shown: ${value}`,
    fix: 'Write it in Markdown: ![words](./picture.png) for a picture, [words](https://…) for a video or a form. To show it as it is, put it in backquotes (`). Components such as <Note> need a file that ends in .mdx.',
  }),
  'unknown-component': ({ name, suggestion, allowed }) => ({
    message: `There is no component <${name}>.${mean(suggestion)}`,
    fix: `Write one of the components there are: ${allowed}`,
  }),
  'unknown-prop': ({ name, key, suggestion, allowed }) => ({
    message: `<${name}> has no property "${key}".${mean(suggestion)}`,
    fix: allowed ? `Write one of those there are, or delete it: ${allowed}` : 'Delete the property.',
  }),
  'inline-component': ({ name }) => ({
    message: `<${name}> cannot stand in the middle of a sentence.`,
    fix: 'Put it on a line of its own, with empty lines around it.',
  }),
  'mdx-code': ({ found }) => ({
    message: `Code (${found}) is not allowed.`,
    fix: 'Write words and components only. To show a brace, write \\{.',
  }),
  'mdx-module': ({ found }) => ({
    message: `The line begins with ${found}, but code is not allowed.`,
    fix: `Delete the line (components need no import). In a sentence, do not let a line begin with ${found}.`,
  }),
  'open-brace': () => ({
    message: '"{" is never closed.',
    fix: 'To show a brace, write \\{.',
  }),
  'unclosed-component': ({ name }) => ({
    message: `<${name}> is never closed.`,
    fix: `Write </${name}> at its end.`,
  }),
  'unopened-component': ({ name }) => ({
    message: `There is no <${name}> for this </${name}>.`,
    fix: `Delete </${name}>, or write <${name}> where it begins.`,
  }),
  'html-comment': () => ({
    message: 'Comments of the form <!-- … --> are not allowed.',
    fix: 'Write {/* … */}.',
  }),
  mdx: ({ reason }) => ({
    message: 'No component can be read from this "<" on.',
    fix: `To show "<" as a character, write \\<. A component is written like <Note> and closed with </Note>.${reason ? ` (${reason})` : ''}`,
  }),
  'too-deep': () => ({
    message: 'This is nested too deeply (lists, quotes, tags, groups).',
    fix: 'Keep it below 100 levels.',
  }),
  'too-many-marks': () => ({
    message: 'There are too many marks such as * [ < | in one text.',
    fix: 'At most 2,000 in a paragraph and 10,000 in all. To show them as they are, put them into a code block (```).',
  }),
  'text-too-long': () => ({
    message: 'The text is too long for one page.',
    fix: 'At most 4,000 lines. Split it into several files.',
  }),
  'takes-too-long': () => ({
    message: 'Reading this file takes too long, so that it was given up.',
    fix: 'Simplify what is repeated thousands of times or stands deep within each other, or split the file.',
  }),
  'list-expected': ({ name, example }) => ({
    message: `<${name}> holds a list of names.`,
    fix: `Write a line like "- ${example}" for each.`,
  }),

  // how records fit together
  'unknown-reference': ({ value, label, folder, suggestion }) => ({
    message: `There is no ${label} "${value}".${mean(suggestion, value)}`,
    fix: `Write the name of a file in content/${folder}/, without its ending.${folder === 'people' ? ' Someone without a file is written as name: …' : ''}`,
  }),
  'undeclared-language': ({ value, allowed, suggestion }) => ({
    message: `"${value}" is not a language of this site.${mean(suggestion, value)}`,
    fix: `Write one of: ${allowed} (locales in community.yaml)`,
  }),
  'unknown-contact': ({ value, allowed, suggestion }) => ({
    message: `There is no contact "${value}".${mean(suggestion, value)}`,
    fix: allowed
      ? `Write a name of contacts in community.yaml: ${allowed}`
      : 'Declare role addresses in community.yaml under contacts.',
  }),
  'unknown-region': ({ value, allowed, suggestion }) => ({
    message: `There is no region "${value}".${mean(suggestion, value)}`,
    fix: allowed
      ? `Write a name of regions in community.yaml: ${allowed}`
      : 'Declare the regions in community.yaml under regions.',
  }),
  'unknown-topic': ({ value, allowed, suggestion }) => ({
    message: `There is no topic "${value}".${mean(suggestion, value)}`,
    fix: `Write a name of topics in community.yaml, or add it there: ${allowed}`,
  }),
  'alias-taken': ({ value, other }) => ({
    message: `"${value}" is already used by ${other}.`,
    fix: 'Choose another name, or delete it.',
  }),
  'ends-before-start': ({ starts, ends }) => ({
    message: `The end (${ends}) comes before the start (${starts}).`,
    fix: 'Look at both dates and times: the end comes after the start.',
  }),
  'time-does-not-exist': ({ value, timeZone }) => ({
    message: `${value} does not exist in ${timeZone}: the clocks jump over it.`,
    fix: 'Look at the time, or at the time zone (timeZone).',
  }),
  'part-of-itself': () => ({
    message: 'Following partOf leads back to this event.',
    fix: 'Let partOf name the larger event that this one belongs to.',
  }),
  'wrong-year-folder': ({ year, expected }) => ({
    message: `The date is in ${year}, but the file is in the folder of another year.`,
    fix: `Move it to ${expected}, or look at the date.`,
  }),

  // nothing waits for these
  'link-not-yet': ({ value }) => ({
    message: `"${value}" is not public yet.`,
    fix: 'Readers will find no page there until it is published.',
  }),
  'former-address': ({ value, suggestion }) => ({
    message: `"${value}" has moved.`,
    fix: `Write "${suggestion}". The old address leads there, by a detour.`,
  }),
  'former-reference': ({ value, suggestion }) => ({
    message: `"${value}" is called "${suggestion}" now.`,
    fix: `Write "${suggestion}". Until then, the old name is understood.`,
  }),
  'html-attribute-dropped': ({ value }) => ({
    message: `The site leaves out "${value}" of this HTML.`,
    fix: 'Delete it: the site itself sees to sizes, colours and the like.',
  }),
  'character-without-font': ({ characters }) => ({
    message: `No font of the images has this: ${characters}.`,
    fix: 'Pages, feeds and e-mail show it as it is. The image of the link shows "〓" instead, or leaves it out, so write it another way if there is one.',
  }),
};
