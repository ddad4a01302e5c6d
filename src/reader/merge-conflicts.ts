/** An unresolved merge conflict of git: a single conflict marker, or everything from the first to the last one. */
export interface Conflict {
  /** Line of its first marker, from 1. */
  line: number;
  /** Line of its last marker; undefined for a single marker. */
  last?: number;
  /** The first marker as written. */
  sign: string;
}

const start = /^<{7}(?: |$)/;
const base = /^\|{7}(?: |$)/;
const middle = /^={7}$/;
const end = /^>{7}(?: |$)/;

/**
 * Finds unresolved merge conflicts (https://git-scm.com/docs/git-merge#_how_conflicts_are_presented). `text` can be
 * parsed in spite of them: it has the same lines, but those of the markers and of the other side are empty.
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

/** Line of the last marker of the conflict that begins on line `from`; undefined when it is incomplete. */
function endOf(lines: readonly string[], from: number): number | undefined {
  const found = lines.findIndex((line, index) => index > from && (start.test(line) || end.test(line)));
  return found > 0 && end.test(lines[found] ?? '') ? found : undefined;
}

// Keeps our side, or theirs where ours is empty: the file may need those lines.
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
