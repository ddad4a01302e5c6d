import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { countFiles } from '../count-files.ts';
import { writeCommunity } from '../invent-content.ts';
import { type Run, run } from '../measure-command.ts';
import { project } from '../og/project-folder.ts';

/** What Kairan took for one community. */
export interface KairanRuns {
  /** Files in its content folder. */
  records: number;
  /** Files of the built site, and the pages among them. */
  files: number;
  pages: number;
  /** A build from nothing: no cache, no former site. */
  cold: Run;
  /** The same again, with nothing changed. */
  warm: Run;
  /** After a change of one word of one chapter. */
  edit: Run;
  /** All link images alone, from nothing, on all cores. */
  images: Run;
  /** A build from nothing but those images. */
  withImages: Run;
}

const meetingsPerChapter = 10;
const outputsPerChapter = 20;

/** Writes an invented community of this number of chapters below `folder`, in two languages. Returns its number of files. */
export const writeScaledCommunity = (folder: string, chapters: number): number =>
  writeCommunity(folder, {
    chapters,
    eventsPerChapter: meetingsPerChapter,
    outputs: chapters * outputsPerChapter,
    people: 50,
  });

/** Builds an invented community below `folder` in every state of the cache. */
export async function measureKairan(folder: string, chapters: number): Promise<KairanRuns> {
  const [content, site, cache] = ['content', 'site', 'cache'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const records = writeScaledCommunity(content, chapters);
  openCacheFolder(cache);
  const env = {
    KAIRAN_CONTENT: content,
    KAIRAN_OUT: site,
    KAIRAN_CACHE: cache,
    KAIRAN_NOW: '2026-06-15T12:00:00Z',
  };
  // The record of calendars would be a change of the content.
  const build = () => run([path.join(project, 'scripts/build.ts'), '--no-record'], env, project);
  const draw = () => run([path.join(project, 'scripts/og.ts'), '--shard', '1/1'], env, project);
  const cold = await build();
  const [files, pages] = [countFiles(site), countFiles(site, '.html')];
  const warm = await build();
  editChapter(content, '夜', '朝');
  const edit = await build();
  for (const folder of [site, cache]) rmSync(folder, { recursive: true });
  openCacheFolder(cache);
  const images = await draw();
  return { records, files, pages, cold, warm, edit, images, withImages: await build() };
}

/** Replaces a word in the tagline of the first chapter. */
export function editChapter(content: string, word: string, other: string): void {
  const file = path.join(content, 'chapters/chapter-0.yaml');
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(new RegExp(`^(tagline: .*)${word}`, 'm'), `$1${other}`);
  if (edited === text) throw new Error(`${file} has no "${word}" in its tagline.`);
  writeFileSync(file, edited);
}

/** Code that a build writes into its cache must find the packages. */
function openCacheFolder(cache: string): void {
  mkdirSync(cache, { recursive: true });
  symlinkSync(path.join(project, 'node_modules'), path.join(cache, 'node_modules'), 'dir');
}
