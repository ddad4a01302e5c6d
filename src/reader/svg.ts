const forbiddenElements =
  /<(?:[\w-]+:)?(script|foreignobject|iframe|embed|object|handler|listener|audio|video|html|body|link|meta)\b/i;

/**
 * What in an SVG could run, or ask another place for something; undefined when there is nothing of the kind.
 * Browsers run neither in an <img>, but anyone can open the file itself.
 */
export function unsafeSvg(source: string): string | undefined {
  const text = resolveEntities(source);
  const element = forbiddenElements.exec(text);
  if (element) return `<${element[1]}>`;
  const handler = /[\s"'/](on[a-z]+)\s*=/i.exec(text);
  if (handler) return `${handler[1]}=`;
  if (/<!(?:ENTITY|DOCTYPE[^>]*\[)/i.test(text)) return '<!ENTITY>';
  if (/<\?xml-stylesheet/i.test(text)) return '<?xml-stylesheet?>';
  if (/(?:javascript|vbscript)\s*:/i.test(text.replace(/\s+/g, ''))) return 'javascript:';
  if (/@import/i.test(text)) return '@import';
  return externalReference(text);
}

function externalReference(text: string): string | undefined {
  const references = [
    ...text.matchAll(/\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi),
    ...text.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]+))\s*\)/gi),
  ];
  for (const match of references) {
    const target = (match[1] ?? match[2] ?? match[3] ?? '').trim();
    if (target !== '' && !target.startsWith('#') && !/^data:image\/(png|jpeg|webp);/i.test(target))
      return target.slice(0, 60);
  }
  return undefined;
}

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  colon: ':',
  tab: '\t',
  newline: '\n',
};

function resolveEntities(source: string): string {
  return source.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));?/gi, (whole, decimal, hex, name) => {
    const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    if (point !== undefined) return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    return named[String(name).toLowerCase()] ?? whole;
  });
}
