/** FNV-1a hash of an id: an unsigned 32-bit number (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hash(id: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < id.length; index++)
    value = Math.imul(value ^ id.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}
