import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import pc from 'picocolors';
import { checkContent } from '../src/community/check-content.ts';
import { openCommunity } from '../src/community/open-community.ts';
import type { Community } from '../src/community/record-types.ts';
import { badgeSvg } from '../src/formats/link-images/badge-svg.ts';
import { imageFile } from '../src/formats/link-images/image-address.ts';
import { imageFiles, imageOf, type PageImage } from '../src/formats/link-images/page-images.ts';
import { openImageMaker } from '../src/images/image-maker.ts';
import { openProjectFonts } from '../src/images/project-fonts.ts';
import { now } from '../src/lib/clock.ts';
import { closest } from '../src/lib/closest-spelling.ts';
import { displayPath } from '../src/reader/content-folder.ts';
import { errorsIn } from '../src/reader/problem.ts';
import { readWithStore } from '../src/reader/read-with-store.ts';
import { type CommandWords, commandWords } from '../src/strings/command-words.ts';
import { defineCommand } from './command-line/arguments.ts';
import { openOnDesktop } from './command-line/open-on-desktop.ts';
import {
  existingContent,
  exit,
  languageOf,
  languageOption,
  main,
  printProblems,
  projectFolder,
  UsageError,
} from './command-line/run-command.ts';
import { drawShard, shardAsked } from './og/draw-shard.ts';
import { replace, writeNew } from './write-file.ts';

const formats = ['wide', 'square', 'badge'] as const;
type Shape = (typeof formats)[number];

await main(
  defineCommand({
    meta: { name: 'npm run og --' },
    args: {
      target: { type: 'positional', required: false },
      locale: { type: 'string', valueHint: 'en' },
      format: { type: 'string', valueHint: 'square' },
      out: { type: 'string', valueHint: 'poster.png' },
      open: { type: 'boolean' },
      shard: { type: 'string', valueHint: '2/8' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
      ...languageOption,
    },
    async run({ args }) {
      const language = languageOf(args);
      const words = commandWords(language);
      const shard = shardAsked(args, words);
      if (!shard && args.target === undefined)
        throw new UsageError(words.positionalMissing('target', words.optionsKnown['npm run og -- target']));
      const format = formats.find((each) => each === (args.format ?? 'wide'));
      if (!format) throw new UsageError(words.og.badFormat(args.format ?? ''));
      const folder = existingContent(words);
      const content = readWithStore(folder);
      const problems = errorsIn(checkContent(content));
      if (problems.length > 0) {
        printProblems(problems, language, undefined, process.stderr);
        return exit.problems;
      }
      if (shard) {
        const community = openCommunity(content.entries, now());
        return drawShard({
          community,
          content: folder,
          shard,
          words,
          json: args.json,
          dryRun: args['dry-run'],
        });
      }
      const community = openCommunity(content.entries, now(), { drafts: true });
      const image = imageAsked(args.target ?? '', community, args.locale, format, words);
      const file = path.resolve(args.out ?? ownFile(image, format));
      const before = imageAt(file, words);
      const bytes = args['dry-run'] ? undefined : await make(image, format, folder);
      if (bytes && before) replace(file, bytes, before);
      else if (bytes) writeNew(file, bytes);
      const shown = displayPath(file);
      if (args.json) process.stdout.write(`${JSON.stringify({ file: shown, alt: image.alt }, null, 2)}\n`);
      else if (bytes)
        process.stdout.write(`${pc.green(words.og.written(shown, sizeOf(bytes)))}\n${image.alt}\n`);
      else process.stdout.write(`${words.og.would(shown)}\n${image.alt}\n`);
      if (args.open && bytes && !openOnDesktop(file)) process.stderr.write(`${words.og.cannotOpen}\n`);
      return exit.success;
    },
  }),
);

/** The requested image, by file name or by the address of its page; throws a UsageError when there is none. */
function imageAsked(
  target: string,
  community: Community,
  asked: string | undefined,
  format: Shape,
  words: CommandWords,
): PageImage {
  const { locales, defaultLocale } = community.settings;
  const locale = asked ?? defaultLocale;
  if (!locales.includes(locale)) throw new UsageError(words.og.badLocale(locale, locales.join(', ')));
  const file = target.startsWith('/') ? imageFile(target) : target.replace(/\.png$/, '');
  const image = imageOf(file, { community, locale }, format === 'square' ? 'square' : 'wide');
  if (!image) throw new UsageError(words.og.unknown(target, meantBy(file, imageFiles(community))));
  if (format === 'badge' && image.card.kind !== 'program') throw new UsageError(words.og.noBadge(target));
  return image;
}

/** The image that was probably meant: a typo in collection or id, or a collection in the singular or left out. */
function meantBy(file: string, files: readonly string[]): string | undefined {
  const [, id = file] = /^[^/]+\/(.+)$/.exec(file) ?? [];
  return (
    files.find((each) => each === `${file.split('/')[0]}s/${id}`) ??
    closest(file, files) ??
    files.find((each) => each.endsWith(`/${id}`))
  );
}

async function make({ card }: PageImage, format: Shape, content: string): Promise<Uint8Array> {
  if (card.kind === 'program' && format === 'badge') {
    return new TextEncoder().encode(await badgeSvg(card.badge, openProjectFonts(projectFolder)));
  }
  const imageMaker = openImageMaker({ content, project: projectFolder, threads: 1 });
  try {
    return await imageMaker.image(card);
  } finally {
    await imageMaker.close();
  }
}

/** Default path of the output. */
function ownFile({ file, locale }: PageImage, format: Shape): string {
  const name = [file.replaceAll('/', '-'), locale, format].join('.');
  return path.join(projectFolder, '.cache', 'og-preview', `${name}.${format === 'badge' ? 'svg' : 'png'}`);
}

/** The existing output file. Throws a UsageError when it is not an image, since it is not ours. */
function imageAt(file: string, words: CommandWords): Buffer | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return undefined;
  const bytes = stat.isFile() ? readFileSync(file) : undefined;
  if (!bytes || !/^(?:\x89PNG|<svg )/.test(bytes.toString('latin1', 0, 8)))
    throw new UsageError(words.og.notAnImage(displayPath(file)));
  return bytes;
}

function sizeOf({ byteLength }: Uint8Array): string {
  return `${Math.max(1, Math.round(byteLength / 1000))} kB`;
}
