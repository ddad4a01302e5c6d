import { stringify } from 'yaml';
import { dayText, monthText } from '../../lib/date-and-number-text.ts';
import { strings } from '../../strings/site-words.ts';
import { isTranslated } from '../../strings/untranslated-words.ts';
import type { Draft, LetterIdea } from '../draft/draft-types.ts';
import { meeting, nameIn } from './draft-facts.ts';
import { comment } from './mdx-comment.ts';
import { recordLines } from './offer-lines.ts';
import { type DraftTextContext, sectionLines } from './section-lines.ts';
import { spotlightLines } from './spotlight-lines.ts';

/** The placeholder title of an issue; without words in languages for which there is no translation. */
export function placeholderTitle(month: string, locale: string): string {
  const name = monthText(month, locale);
  return isTranslated(locale, ['issueDraft', 'title'])
    ? strings(locale).issueDraft.title(name)
    : `(…) ${name}`;
}

/** A draft as a new file, `newsletters/<month>.mdx`. `locales` are the community's. */
export function issueText(draft: Draft, context: DraftTextContext, locales: readonly string[]): string {
  const { words } = context;
  const parts = [
    comment(introLines(context)),
    comment(letterLines(draft.ideas, context)),
    ...(draft.spotlight ? [spotlightLines(draft.spotlight, words)] : []),
    ...draft.sections.map((section) => sectionLines(section, context)),
    comment([words.closing]),
    recordLines(draft, words),
  ];
  const body = parts.flatMap((lines) => ['', ...lines]);
  return `${[...frontMatter(draft, context, locales), ...body].join('\n')}\n`;
}

function frontMatter(
  { period, spotlight }: Draft,
  { words }: DraftTextContext,
  locales: readonly string[],
): string[] {
  const titles = locales.map((locale) => ({ locale, title: placeholderTitle(period.month, locale) }));
  return [
    '---',
    ...(titles.length === 1
      ? titles.map(({ title }) => `title: ${scalar(title)}`)
      : ['title:', ...titles.map(({ locale, title }) => `  ${locale}: ${scalar(title)}`)]),
    `published: ${period.published}`,
    ...(spotlight ? [`spotlight: ${spotlight.chapter.id}`] : []),
    `# summary: ${words.summaryHint}`,
    `draft: true # ${words.draftHint}`,
    '---',
  ];
}

/** A text as a YAML scalar, quoted when needed. */
const scalar = (text: string) => stringify(text, { lineWidth: 0 }).trimEnd();

function introLines({ words, period }: DraftTextContext): string[] {
  const day = (value: string) => dayText(value, words.language, 'plain');
  const month = monthText(period.month, words.language);
  const usage = words.usage.split('\n');
  // The previous issue has not appeared yet: only upcoming things are known.
  if (period.since > period.untilDay) return [words.introAhead(month, day(period.since)), ...usage];
  const pause = period.resumes && words.pause(monthText(period.resumes, words.language), day(period.since));
  const intro = words.intro(month, day(period.since), day(period.untilDay));
  return [intro, ...usage, ...(pause ? [pause] : [])];
}

function letterLines(ideas: readonly LetterIdea[], { words }: DraftTextContext): string[] {
  if (ideas.length === 0) return [words.letter, words.letterIdeas];
  return [words.letter, words.letterSeeds, ...ideas.map((idea) => `${words.bullet}${ideaText(idea, words)}`)];
}

function ideaText(idea: LetterIdea, words: DraftTextContext['words']): string {
  const chapter = nameIn(idea.chapter.name, words.language);
  if (idea.kind === 'anniversary') return words.anniversary(chapter, idea.years);
  if (idea.kind === 'first-meeting') return words.firstComing(chapter, meeting(idea.event, words));
  return words.round(chapter, idea.count, nameIn(idea.event.title, words.language));
}
