/**
 * Text that may stand in any XML document: without control characters (tab and line breaks stay) and noncharacters,
 * with U+FFFD for half a surrogate pair. Markup is not escaped: that is for whoever writes the document
 * (https://www.w3.org/TR/xml/#charsets).
 */
export function xmlSafe(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '');
}

/** A value whose every text is `xmlSafe`, however deep it lies: the last thing before a writer of XML or JSON. */
export function safeTexts<Value>(value: Value): Value {
  if (typeof value === 'string') return xmlSafe(value) as Value;
  if (Array.isArray(value)) return value.map(safeTexts) as Value;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, safeTexts(each)])) as Value;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Plain text as HTML or XML: it reads the same, and nothing in it is markup. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
