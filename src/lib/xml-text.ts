// Fast path: text without any of these characters is returned unchanged.
const unsafe = /[^\t\n\r\u0020-\u007e\u0080-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/u;

/**
 * A text without characters that XML, calendars and JSON do not allow: control characters (except tab, line breaks and
 * C1) and noncharacters are removed, lone surrogates become U+FFFD. Markup is not escaped; that is up to the serialiser
 * (https://www.w3.org/TR/xml/#charsets).
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

/** Applies `xmlSafe` to every string in a value, recursively; the last step before writing XML or JSON. */
export function safeTexts<Value>(value: Value): Value {
  if (typeof value === 'string') return xmlSafe(value) as Value;
  if (Array.isArray(value)) return value.map(safeTexts) as Value;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, safeTexts(each)])) as Value;
}

/**
 * Replaces CDATA sections by escaped text, and removes the line breaks that some serialisers put around them. Some feed
 * readers parse comments and elements inside of them.
 */
export function withoutCdata(xml: string): string {
  return xml.replace(/\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*/g, (_whole, text: string) =>
    text.replace(/[&<>]/g, (character) => entities[character] ?? character),
  );
}

/** Escapes plain text for HTML or XML. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
