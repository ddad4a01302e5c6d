import { spokenLanguages } from '../../src/reader/word-catalogues.ts';
import type { CommandWords } from '../../src/strings/command-words.ts';
import type { Argument, Command } from './arguments.ts';

/** The text of `--help`: description, usage and all arguments. */
export function usage(
  { meta, args: known = {} }: Pick<Command, 'meta' | 'args'>,
  words: CommandWords,
): string {
  const { name, description = '' } = meta;
  const args = Object.entries(known);
  const positionals = args.filter(([, { type }]) => type === 'positional');
  const options: [string, Argument][] = [
    ...args.filter(([, { type }]) => type !== 'positional'),
    ['help', { type: 'boolean', description: words.help }],
  ];
  const call = [name, ...positionals.map(placeholder), words.optionsHint].join(' ');
  const about: Texts = words.about;
  return [
    ...[about[name], description].filter(Boolean),
    `\n${words.usage}\n  ${call}\n`,
    ...(positionals.length > 0 ? [words.arguments, table(positionals, placeholder, name, words)] : []),
    words.options,
    table(options, optionForm, name, words),
  ].join('\n');
}

type Named = [string, Argument];
type Texts = Readonly<Record<string, string>>;

const placeholder = ([name, { required }]: Named) => (required === false ? `[${name}]` : `<${name}>`);

function optionForm([name, option]: Named): string {
  const hint = option.valueHint ? `=<${option.valueHint}>` : '';
  return `--${name}${hint}`;
}

function table(rows: Named[], form: (row: Named) => string, command: string, words: CommandWords): string {
  const forms = rows.map(form);
  const width = Math.min(32, Math.max(...forms.map((each) => each.length)));
  const known: Texts = { ...words.optionsKnown, lang: words.languageOption(spokenLanguages().join(', ')) };
  const lines = rows.map(([name, { description = '' }], index) => {
    const said = known[`${command} ${name}`] ?? known[name] ?? description;
    const left = forms[index] ?? '';
    return left.length > width
      ? `  ${left}\n  ${' '.repeat(width)}  ${said}`
      : `  ${left.padEnd(width)}  ${said}`;
  });
  return `${lines.join('\n')}\n`;
}
