/** A Markdown file split in two; `bodyLine` is the line of the file on which the body begins. */
export interface FrontMatter {
  yaml: string;
  body: string;
  bodyLine: number;
}

/**
 * Splits `---` front matter from a file. Only a line that is exactly `---` ends it; an indented one, or one with more
 * text, is part of a value. Undefined when there is none, or when it has no end.
 */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const open = /^---[ \t]*\n/.exec(text);
  if (!open) return undefined;
  const rest = text.slice(open[0].length);
  const close = /^---[ \t]*(?:\n|$)/m.exec(rest);
  if (!close) return undefined;
  const yaml = rest.slice(0, close.index);
  return { yaml, body: rest.slice(close.index + close[0].length), bodyLine: yaml.split('\n').length + 2 };
}
