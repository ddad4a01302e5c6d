import { parse } from 'yaml';
import { splitFrontMatter } from '../../src/reader/front-matter.ts';
import { type Conversion, Ids, writeMarkdown } from './content-folder.ts';
import { sourceNames, sourceText } from './sources.ts';

interface Post {
  /** The file name without its ending. */
  name: string;
  title: string;
  body: string;
}

/** What the model must hold afterwards: the issues by month, and the posts by the id of their page. */
export interface Magazine {
  issues: Map<string, Post>;
  posts: Map<string, Post>;
}

const folder = 'vim-jp-magazine/_posts';
const site = 'https://vim-jp.org';

/** Writes vim-jp-magazine: monthly issues as newsletters, blog posts as pages. Bodies stay as they were. */
export function magazine(into: string, { mend = false }: Conversion = {}): Magazine {
  const issues = new Map(postsIn('vimmagazine').map((post) => [post.name.slice(0, 7), post]));
  const ids = new Ids('post', () => String(count++));
  let count = 0;
  const posts = new Map(postsIn('blog').map((post) => [ids.of(`post-${post.name.slice(0, 10)}`), post]));
  for (const [month, { name, title, body }] of issues) {
    const fields = { title, published: name.slice(0, 10) };
    writeMarkdown(into, `newsletters/${month}.md`, fields, mend ? mended(body) : body);
  }
  for (const [id, { title, body }] of posts) {
    writeMarkdown(into, `pages/${id}.md`, { title }, mend ? mended(body) : body);
  }
  return { issues, posts };
}

function postsIn(category: string): Post[] {
  return sourceNames(`${folder}/${category}`).map((file) => {
    const parts = splitFrontMatter(sourceText(`${folder}/${category}/${file}`).replaceAll('\r\n', '\n'));
    if (!parts) throw new Error(`${file} has no front matter.`);
    const { title } = parse(parts.yaml) as { title: string };
    return { name: file.replace(/\.md$/, ''), title, body: absolute(parts.body) };
  });
}

/** Addresses within that site would lead nowhere in ours. */
function absolute(body: string): string {
  return body
    .replace(/(\]\()(\/[^)\s]*)/g, `$1${site}$2`)
    .replace(/((?:href|src)=")(\/[^"]*)/g, `$1${site}$2`);
}

/**
 * The body as Kairan accepts it: pictures of other sites as links to them, no addresses of people, none of ftp, words
 * instead of links that lead nowhere, no scripts and styles; what stands in place of a script stays.
 */
function mended(body: string): string {
  return body
    .replace(/<(script|style)\b[^>]*>[^<]*<\/\1>/g, '')
    .replace(/<\/?noscript>/g, '')
    .replace(/(?<!!)\[([^\]]*)\]\(\)/g, '$1')
    .replace(/!\[([^\]]*)\]\(([^)\s]+)[^)]*\)/g, (_, alt: string, src: string) => `[${alt || src}](${src})`)
    .replace(/<img\b[^>]*>/g, '')
    .replace(/<(ftp:[^>]*)>/g, '`$1`')
    .replace(/[\w.+-]+@([\w-]+\.)+[a-z]{2,}/gi, '(…)');
}
