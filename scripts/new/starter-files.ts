import type { collections } from '../../src/collections/register.ts';
import { addDays } from '../../src/lib/moments.ts';
import type { CommandWords } from '../../src/strings/command-words.ts';
import { type Starter, starterWords } from '../../src/strings/starter/starter-words.ts';
import { registered } from './collection-names.ts';
import { template, type Values } from './record-template.ts';
import { pathFor } from './suggest-id.ts';

/** Answers about a new community. */
export interface Answers {
  name: string;
  tagline?: string;
  url: string;
  locales: string[];
  timeZone: string;
  chapter: string;
  chapterId: string;
}

const person = 'first-member';

/**
 * The files of a new, minimal community, by path in the content folder; `today` is `YYYY-MM-DD`. `words` are for notes
 * to editors; what readers see is in the community's default language.
 */
export function starterFiles(answers: Answers, today: string, words: CommandWords): Map<string, string> {
  const { name, tagline, url, locales, timeZone, chapter, chapterId } = answers;
  const said = starterWords(locales[0] ?? words.language, words.language);
  const day = addDays(today, 28);
  const event = `${day}-${chapterId}`;
  const month = today.slice(0, 7);
  const files = new Map<string, string>();
  const add = (collection: keyof typeof collections, id: string, values: Values, body?: string) => {
    const named = registered.find((each) => each.name === collection);
    if (named) files.set(pathFor(named, id, values), template(named, values, words, body));
  };
  const navigation = [{ label: said.about.title, href: '/about/' }];
  const codeOfConduct = '/code-of-conduct/';
  add('community', 'community', { name, tagline, url, locales, timeZone, codeOfConduct, navigation });
  const organizers = [{ person, role: said.role }];
  add('chapters', chapterId, { name: chapter, founded: month, tagline: said.chapterTagline, organizers });
  const { title, audience, takeaway, body } = said.event;
  const roles = { organizers: [person] };
  const times = { starts: `${day} 19:00`, ends: `${day} 21:00` };
  add('events', event, { title, chapters: [chapterId], ...times, audience, takeaway, roles }, body);
  add('outputs', 'our-site', {
    title: said.output.title(name),
    url,
    authors: [person],
    published: today,
    chapter: chapterId,
    summary: said.output.summary,
  });
  const consent = { listed: true, recognition: true };
  add('people', person, { name: said.person, bio: said.bio, consent });
  const { about, conduct, newsletter } = said;
  add('pages', 'about', { title: about.title, summary: about.summary, order: 1 }, about.body(name, tagline));
  add('pages', 'code-of-conduct', { title: conduct.title, summary: conduct.summary, order: 2 }, conduct.body);
  const issue = {
    title: newsletter.title,
    // An issue appears on the first of its month.
    published: `${month}-01`,
    spotlight: chapterId,
    summary: newsletter.summary,
  };
  add('newsletters', month, issue, issueBody(newsletter, chapterId, event));
  return files;
}

const issueBody = (
  { letter, spotlight, event: remark }: Starter['newsletter'],
  chapter: string,
  event: string,
) =>
  [
    letter,
    `<Spotlight chapter="${chapter}">`,
    spotlight,
    '</Spotlight>',
    '<Events>',
    `- ${event}: ${remark}`,
    '</Events>\n',
  ].join('\n\n');
