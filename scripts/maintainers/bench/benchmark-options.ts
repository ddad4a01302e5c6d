/** What a benchmark may be asked for. */
export interface BenchmarkOptions {
  /** Sizes of the communities; without, each benchmark has its own. */
  chapters?: readonly number[] | undefined;
  /** File for the figures, of a benchmark that writes them. */
  json?: string | undefined;
  /** Folder for pictures of the figures, of a benchmark that draws them. */
  pictures?: string | undefined;
}
