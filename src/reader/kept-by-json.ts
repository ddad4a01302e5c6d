/** Whether a value is the same after `JSON.parse(JSON.stringify(value))`: no undefined, NaN, -0, dates, functions, values used twice … */
export function isKeptByJson(value: unknown): boolean {
  return isPlain(value, new Set());
}

function isPlain(value: unknown, holders: Set<object>): boolean {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || holders.has(value)) return false;
  holders.add(value);
  if (Array.isArray(value))
    return Object.keys(value).length === value.length && value.every((each) => isPlain(each, holders));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype) return false;
  return (
    Object.getOwnPropertySymbols(value).length === 0 &&
    Object.values(value).every((each) => isPlain(each, holders))
  );
}
