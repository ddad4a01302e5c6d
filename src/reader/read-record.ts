import type * as z from 'zod';
import { type ParsedYaml, parseYaml, type YamlProblem } from './parse-yaml.ts';
import type { Position } from './problem.ts';
import { type SchemaProblem, schemaProblems } from './schema-problems.ts';
import { bulletSlip } from './value-slips.ts';
import type { Slip } from './yaml-slip.ts';
import { findKeySlip } from './yaml-slips.ts';

/** The fields of a file, as far as they can be read, with all Problems found. */
export interface RecordRead {
  yaml: ParsedYaml;
  /** Result of the schema; undefined when there is no map of fields. */
  checked: z.ZodSafeParseResult<Record<string, unknown>> | undefined;
  problems: YamlProblem[];
}

const maxRounds = 60;

/**
 * Reads the fields of a file. Known slips are corrected while reading, so that all Problems are reported at once.
 * `firstLine` is the line of the file on which the text begins.
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
    if (!next) return { yaml, checked, problems: merged(yaml.problems, found) };
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

/** Also corrects slips that only the schema shows: a text instead of a map or list, a misspelt key. */
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

/** Merges Problems of YAML and schema, one per position. */
function merged(ofYaml: readonly YamlProblem[], ofSchema: readonly SchemaProblem[]): YamlProblem[] {
  const place = ({ line, column }: Position) => `${line}:${column}`;
  // After a guessed correction, such as for a bracket that is never closed, the schema's Problems at that place are
  // meaningless.
  const guessed = ofYaml.filter(({ repair }) => repair && !repair.safe).map(place);
  // `color: #b4432f` has no value because `#` begins a comment: one fault, reported once.
  const cut = new Set(ofYaml.flatMap(({ code, line }) => (code === 'cut-by-comment' ? line : [])));
  const reported = ofSchema.filter(
    (problem) =>
      !guessed.includes(place(problem)) && !(problem.code === 'empty-field' && cut.has(problem.line)),
  );
  // Where both report a value, the message of the schema is clearer.
  const places = new Set(reported.map(place));
  const isMended = ({ code, repair }: YamlProblem) => repair !== undefined && code !== 'odd-number';
  return [
    ...reported.map(withoutPath),
    ...ofYaml.filter((each) => isMended(each) || !places.has(place(each))),
  ];
}

const withoutPath = ({ path: _, ...problem }: SchemaProblem): YamlProblem => problem;
