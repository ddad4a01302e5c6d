// Nothing of it: no text has to be looked at twice.
const unsafe = /[^\t\n\r\u0020-\u007e\u0080-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/u;

/**
 * Text that may stand in any XML document, calendar or JSON: without control characters (tab, line breaks and those
 * above U+007F stay) and noncharacters, with U+FFFD for half a surrogate pair. Markup is not escaped: that is for
 * whoever writes the document (https://www.w3.org/TR/xml/#charsets).
 */
export function xmlSafe(text: string): string {
  if (!unsafe.test(text)) return text;
  return text.toWellFormed().replace(/(?![\t\n\r\u0080-\u009f])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A value whose every text is `xmlSafe`, however deep it lies: the last thing before a writer of XML or JSON. */
export function safeTexts<Value>(value: Value): Value {
  if (typeof value === 'string') return xmlSafe(value) as Value;
  if (Array.isArray(value)) return value.map(safeTexts) as Value;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, safeTexts(each)])) as Value;
}

/**
 * XML whose CDATA sections are escaped text instead, without the line breaks that some writers put around them. Some
 * readers look for comments and elements in such sections, where there are none.
 */
export function withoutCdata(xml: string): string {
  return xml.replace(/\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*/g, (_whole, text: string) =>
    text.replace(/[&<>]/g, (character) => entities[character] ?? character),
  );
}

/** Plain text as HTML or XML: it reads the same, and nothing in it is markup. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
