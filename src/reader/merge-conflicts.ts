/** What git leaves in a file where a merge waits for somebody: one of its marks, or all from the first to the last. */
export interface Conflict {
  /** The line of its first mark, from 1. */
  line: number;
  /** The line of its last mark; undefined for a mark that stands alone. */
  last?: number;
  /** The first mark as it stands there. */
  sign: string;
}

const start = /^<{7}(?: |$)/;
const base = /^\|{7}(?: |$)/;
const middle = /^={7}$/;
const end = /^>{7}(?: |$)/;

/**
 * Finds unfinished merges (https://git-scm.com/docs/git-merge#_how_conflicts_are_presented). `text` is what can be read
 * in spite of them: it has the same lines, and those of the marks and of the other side are empty.
 */
export function settleConflicts(written: string): { text: string; conflicts: Conflict[] } {
  if (!/^(?:<{7}|>{7}|\|{7})(?: |$)/m.test(written)) return { text: written, conflicts: [] };
  const lines = written.split('\n');
  const conflicts: Conflict[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const last = start.test(line) ? endOf(lines, at) : undefined;
    if (last !== undefined) {
      conflicts.push({ line: at + 1, last: last + 1, sign: line });
      keepOneSide(lines, at, last);
      at = last;
    } else if (start.test(line) || base.test(line) || end.test(line)) {
      conflicts.push({ line: at + 1, sign: line });
      lines[at] = '';
    }
  }
  return { text: lines.join('\n'), conflicts };
}

/** The line with the last mark of the conflict that begins on line `from`; undefined where it is not a whole one. */
function endOf(lines: readonly string[], from: number): number | undefined {
  const found = lines.findIndex((line, index) => index > from && (start.test(line) || end.test(line)));
  return found > 0 && end.test(lines[found] ?? '') ? found : undefined;
}

// Our own side, or the other one where ours is empty: what is left out may be what the file needs.
function keepOneSide(lines: string[], from: number, last: number): void {
  const split = lines.findIndex((line, index) => index > from && middle.test(line));
  const cut = split > from && split < last ? split : last;
  const older = lines.findIndex((line, index) => index > from && index < cut && base.test(line));
  const oursEnd = older < 0 ? cut : older;
  const hasOurs = lines.slice(from + 1, oursEnd).some((line) => line.trim() !== '');
  for (let at = from; at <= last; at++) {
    const kept = hasOurs ? at > from && at < oursEnd : at > cut && at < last;
    if (!kept) lines[at] = '';
  }
}
