import { Ids, writeMarkdown, writeYaml } from './content-folder.ts';
import { sourceJson } from './sources.ts';

interface Article {
  title: string;
  date: string;
  runner: string;
  url: string;
  githubUser: string;
  issueNumber: number;
}

/** What the model must hold afterwards, counted in the data. */
export interface Ekiden {
  articles: Article[];
  /** Ids of people by the name they run under; a few run under two. */
  runners: Map<string, string>;
}

/** Writes vim-jp-ekiden as outputs of people who take part in one campaign. */
export function ekiden(into: string): Ekiden {
  const { articles } = sourceJson<{ articles: Article[] }>('vim-jp-ekiden/src/content.json');
  const ids = new Ids('runner');
  const runners = new Map<string, string>();
  for (const { runner, githubUser } of articles) {
    if (runners.has(runner)) continue;
    const id = idOf(runner, githubUser, ids);
    runners.set(runner, id);
    writeYaml(into, `people/${id}.yaml`, {
      name: runner,
      links: { github: `https://github.com/${githubUser}` },
      // They entered themselves, by name, in a public list.
      consent: { listed: true },
    });
  }
  for (const article of articles) writeArticle(into, article, runners);
  writeMarkdown(into, 'campaigns/ekiden.md', {
    title: 'Vim 駅伝',
    kind: 'challenge',
    starts: articles[0]?.date,
    ends: '2030-12-31',
    url: 'https://vim-jp.org/ekiden/',
  });
  return { articles, runners };
}

function idOf(runner: string, githubUser: string, ids: Ids): string {
  const same = runner.toLowerCase() === githubUser.toLowerCase();
  return ids.of(same ? runner : `${githubUser} ${runner}`);
}

function writeArticle(into: string, article: Article, runners: ReadonlyMap<string, string>): void {
  const { title, date, runner, url, issueNumber } = article;
  writeYaml(into, `outputs/${date.slice(0, 4)}/ekiden-${issueNumber}.yaml`, {
    title,
    url,
    authors: [runners.get(runner)],
    published: date,
    language: 'ja',
    campaign: 'ekiden',
    source: 'form',
  });
}
