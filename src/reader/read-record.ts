import type * as z from 'zod';
import { type ParsedYaml, parseYaml, type YamlProblem } from './parse-yaml.ts';
import type { Position } from './problem.ts';
import { type SchemaProblem, schemaProblems } from './schema-problems.ts';
import { bulletSlip } from './value-slips.ts';
import type { Slip } from './yaml-slip.ts';
import { findKeySlip } from './yaml-slips.ts';

/** The fields of a file, as far as they can be read, and all that is wrong with them. */
export interface RecordRead {
  yaml: ParsedYaml;
  /** What the schema says of them; undefined when there is no map of fields. */
  checked: z.ZodSafeParseResult<Record<string, unknown>> | undefined;
  problems: YamlProblem[];
}

const maxRounds = 60;

/**
 * Reads the fields of a file. Where it is known how to mend a slip, reading goes on as if it were mended, so that
 * everything is told at once. `firstLine` is the file's line on which the text begins.
 */
export function readRecord(text: string, firstLine: number, schema: z.ZodType): RecordRead {
  let yaml = parseYaml(text, firstLine);
  for (let round = 0; round < maxRounds; round++) {
    if (yaml.value === undefined) return { yaml, checked: undefined, problems: yaml.problems };
    if (!isMap(yaml.value)) {
      const slip = findKeySlip(yaml.text);
      const next = slip && yaml.mended(slip);
      if (next && next.text !== yaml.text) yaml = next;
      else return { yaml, checked: undefined, problems: [...yaml.problems, noMap(yaml, slip, firstLine)] };
      continue;
    }
    const checked = schema.safeParse(yaml.value) as z.ZodSafeParseResult<Record<string, unknown>>;
    const found = checked.success ? [] : schemaProblems(checked.error, schema, yaml);
    const next = mendedFurther(yaml, found);
    if (!next) return { yaml, checked, problems: together(yaml.problems, found) };
    yaml = next;
  }
  return { yaml, checked: undefined, problems: yaml.problems };
}

const isMap = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

function noMap({ value, problems }: ParsedYaml, slip: Slip | undefined, line: number): YamlProblem {
  const top = { line, column: 1 };
  if (slip) return { code: slip.code, field: slip.field, details: slip.details, ...top };
  const code = value === null && problems.length === 0 ? 'empty-file' : 'not-a-map';
  return { code, field: '', details: {}, ...top };
}

/** The same with slips mended that the schema makes plain: a text where a group or a list belongs, a misspelt key. */
function mendedFurther(yaml: ParsedYaml, found: readonly SchemaProblem[]): ParsedYaml | undefined {
  for (const { code, path } of found) {
    const slip =
      code === 'not-a-group'
        ? findKeySlip(yaml.text, yaml.offsetOf(path))
        : code === 'not-a-list'
          ? bulletSlip(yaml.text, yaml.offsetOf(path))
          : undefined;
    const next = slip && yaml.mended(slip);
    if (next && next.text !== yaml.text) return next;
  }
  const known = found.filter(
    ({ code, repair }) => repair && (code === 'unknown-key' || code === 'not-a-list'),
  );
  return known.length > 0 ? yaml.repaired(known) : undefined;
}

/** Problems of the YAML and of the schema, each place once. */
function together(ofYaml: readonly YamlProblem[], ofSchema: readonly SchemaProblem[]): YamlProblem[] {
  const place = ({ line, column }: Position) => `${line}:${column}`;
  // What was mended by guessing, such as a bracket that is never closed, says nothing of what was meant there.
  const guessed = ofYaml.filter(({ repair }) => repair && !repair.safe).map(place);
  // `color: #b4432f` has no value because it was cut: one fault, told once.
  const cut = new Set(ofYaml.flatMap(({ code, line }) => (code === 'cut-by-comment' ? line : [])));
  const told = ofSchema.filter(
    (problem) =>
      !guessed.includes(place(problem)) && !(problem.code === 'empty-field' && cut.has(problem.line)),
  );
  // Of a value that neither likes, what the schema says is the plainer.
  const places = new Set(told.map(place));
  const isMended = ({ code, repair }: YamlProblem) => repair !== undefined && code !== 'odd-number';
  return [...told.map(withoutPath), ...ofYaml.filter((each) => isMended(each) || !places.has(place(each)))];
}

const withoutPath = ({ path: _, ...problem }: SchemaProblem): YamlProblem => problem;
