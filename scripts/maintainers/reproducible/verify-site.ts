import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listFiles } from '../../../src/reader/content-folder.ts';
import { ownFiles } from '../../../src/reader/own-files.ts';
import { openBuildWorkspace } from '../../site/build-workspace.ts';
import { discard, makeFolder, overwrite } from '../../write-file.ts';
import { type BuildSetup, type Condition, changes, conditions } from './build-conditions.ts';
import { type Comparison, compareSites } from './compare-sites.ts';
import { runBuild } from './run-build.ts';

/**
 * What a build had that another one had not: one condition changed or all of them; full caches and an output that is
 * there, after nothing, after an edit, after that edit was undone.
 */
export type Step = Condition | 'together' | 'warm' | 'edited' | 'undone';

/** Steps that can be asked for; the others follow from them. */
export const steps = [...conditions, 'warm', 'edited'] as const;

export interface Verified extends Comparison {
  step: Step;
  /** The folders that were compared. */
  expected: string;
  found: string;
}

export interface VerifyOptions {
  /** Absolute paths. */
  content: string;
  project: string;
  /** The instant of all builds, as KAIRAN_NOW takes it. */
  now: string;
  only: readonly Step[];
  /** Called before each build. */
  onBuild(step: Step | 'first'): void;
}

/** What was compared, in order, and what could not be tried on this machine or with this content. */
export interface Verification {
  verified: readonly Verified[];
  skipped: readonly Step[];
  /** Removes the sites that were compared. */
  clean(): void;
}

/**
 * Builds a community several times and compares each site with the first one: once with every condition changed, then
 * each condition alone if that differs; with full caches, after an edit, and after that edit was undone. `only` says which
 * of these. The content, and the caches and output of the project, are not touched. Rejects with a BuildFailed.
 */
export async function verifySite(options: VerifyOptions): Promise<Verification> {
  const verifier = new SiteVerifier(options);
  try {
    await verifier.run();
    return verifier;
  } catch (error) {
    verifier.clean();
    throw error;
  }
}

class SiteVerifier implements Verification {
  readonly verified: Verified[] = [];
  readonly skipped: Step[] = [];
  readonly #options: VerifyOptions;
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'kairan-reproducible-'));
  // In the project, because what Astro bundles there must find its packages.
  readonly #caches: string;
  readonly #first: BuildSetup;
  /** A copy of the first site: its own folder is built into again. */
  readonly #expected: string;

  constructor(options: VerifyOptions) {
    this.#options = options;
    this.#caches = openBuildWorkspace(options.project);
    this.#expected = path.join(this.#folder, 'expected');
    this.#first = this.#firstSetup();
  }

  clean(): void {
    rmSync(this.#folder, { recursive: true, force: true });
    discard(this.#caches);
  }

  async run(): Promise<void> {
    await this.#build('first', this.#first);
    cpSync(this.#first.output, this.#expected, { recursive: true });
    const { only } = this.#options;
    const wanted = conditions.filter((condition) => only.includes(condition));
    const isSame = wanted.length > 1 && (await this.#under('together', wanted));
    if (!isSame) for (const condition of wanted) await this.#under(condition, [condition]);
    if (only.includes('warm')) {
      await this.#build('warm', this.#first);
      this.#compare('warm', this.#expected, this.#first.output);
    }
    if (only.includes('edited')) await this.#edit();
  }

  /** A copy of the content in a folder of its own, as it may be edited. */
  #firstSetup(): BuildSetup {
    const { content, project } = this.#options;
    const place = this.#make('first');
    const copy = path.join(place, 'content');
    const { folder, files } = ownFiles(content);
    const publicFolder = folder && files.length > 0 ? folder : undefined;
    cpSync(content, copy, { recursive: true, verbatimSymlinks: true });
    const output = path.join(place, 'site');
    return { project, content: copy, publicFolder, output, env: this.#cache('first'), before: [] };
  }

  #make(name: string): string {
    const folder = path.join(this.#folder, name);
    makeFolder(folder);
    return folder;
  }

  #cache = (name: string) => ({ KAIRAN_CACHE: path.join(this.#caches, name) });

  async #build(step: Step | 'first', setup: BuildSetup): Promise<void> {
    this.#options.onBuild(step);
    await runBuild(setup, this.#options.now);
  }

  #compare(step: Step, expected: string, found: string): boolean {
    const comparison = compareSites(expected, found);
    this.verified.push({ step, expected, found, ...comparison });
    return comparison.differences.length === 0;
  }

  /** Builds with some conditions changed and an empty cache; true when the site is the same. */
  async #under(step: Step, wanted: readonly Condition[]): Promise<boolean> {
    const place = this.#make(step);
    let setup: BuildSetup = { ...this.#first, output: path.join(place, 'site'), env: this.#cache(step) };
    let changed = 0;
    for (const condition of wanted) {
      const other = changes[condition](setup, this.#make(path.join(step, condition)));
      if (other) changed++;
      else if (!this.skipped.includes(condition)) this.skipped.push(condition);
      setup = other ?? setup;
    }
    if (changed === 0) return true;
    await this.#build(step, setup);
    return this.#compare(step, this.#expected, setup.output);
  }

  /** Edits a text and undoes it, in the folder of the first build: it knows what it built before. */
  async #edit(): Promise<void> {
    const first = this.#first;
    const file = editable(first.content);
    if (!file) {
      this.skipped.push('edited', 'undone');
      return;
    }
    const text = readFileSync(file);
    overwrite(file, Buffer.concat([text, Buffer.from('\n\n2 + 2 = 4\n')]));
    await this.#build('edited', first);
    const anew = { ...first, output: path.join(this.#make('edited'), 'site'), env: this.#cache('edited') };
    await this.#build('edited', anew);
    this.#compare('edited', anew.output, first.output);
    overwrite(file, text);
    await this.#build('undone', first);
    this.#compare('undone', this.#expected, first.output);
  }
}

/** A text that every community shows: of a meeting, else of a page. */
function editable(content: string): string | undefined {
  const files = listFiles(content).filter((file) => !file.symlink);
  const of = (folder: string) =>
    files.find(({ path: name }) => name.startsWith(folder) && name.endsWith('.md'));
  return (of('events/') ?? of('pages/'))?.absolute;
}
