/** A time of day as written; hours from 24 on belong to the next day. */
export interface WrittenTime {
  hour: number;
  minute: number;
}

const clock = /^(\d{1,2})(?:[:.](\d{2})(?:[:.]00)?|時(?:(\d{1,2})分|(半))?|h(\d{2})?|(?=\s*(?:am|pm)$))$/i;
const fourDigits = /^([01]\d|2[0-9])([0-5]\d)$/;
const noon = /^(?:正午|お昼の12時|noon|12 noon)$/i;

/** Words before a time, with the hours that a 12-hour time after them may mean. */
const halves: Record<string, (hour: number) => number[]> = {
  午前: (hour) => (hour === 12 ? [0] : hour < 12 ? [hour] : []),
  午後: (hour) => (hour < 12 ? [hour + 12] : hour <= 23 ? [hour] : []),
  朝: (hour) => (hour >= 4 && hour <= 11 ? [hour] : []),
  昼: (hour) => (hour >= 11 && hour <= 16 ? [hour] : hour <= 4 ? [hour + 12] : []),
  お昼: (hour) => halves.昼?.(hour) ?? [],
  夕方: (hour) => (hour >= 15 && hour <= 19 ? [hour] : hour >= 3 && hour <= 7 ? [hour + 12] : []),
  夕: (hour) => halves.夕方?.(hour) ?? [],
  夜: (hour) => (hour >= 17 && hour <= 23 ? [hour] : hour >= 5 && hour <= 11 ? [hour + 12] : []),
  晩: (hour) => halves.夜?.(hour) ?? [],
};

/**
 * Every time that `18.30`, `6:30 PM`, `午後6時半`, `夜8時`, `1830` or `正午` may mean: none when unclear, two when ambiguous
 * (午前12時 is midnight on clocks and noon by law). All of `value` must be a time.
 */
export function writtenTimes(value: string): WrittenTime[] {
  const text = value.trim();
  if (noon.test(text)) return [{ hour: 12, minute: 0 }];
  const [, half, inner = text] = /^(午前|午後|お昼|朝|昼|夕方|夕|夜|晩)の?\s*(.+)$/.exec(text) ?? [];
  const [, digits = inner, mark] = /^(.+?)\s*([ap])\.?\s?m\.?$/i.exec(inner) ?? [];
  const time = clockTime(digits.trim(), mark !== undefined);
  if (!time || (half && mark)) return [];
  if (mark) return twelveHours(time, mark.toLowerCase() === 'p');
  if (!half) return [time];
  const isTwelve = time.hour === 12 && time.minute === 0;
  if (isTwelve && half === '午前') return [{ hour: 0, minute: 0 }, time];
  if (isTwelve && half === '午後') return [time, { hour: 24, minute: 0 }];
  return (halves[half]?.(time.hour) ?? []).map((hour) => ({ ...time, hour }));
}

function clockTime(digits: string, isTwelve: boolean): WrittenTime | undefined {
  const short = isTwelve && /^\d{1,2}$/.test(digits) ? `${digits}:00` : digits;
  const [, hour, minute = '', spoken, thirty, french] = clock.exec(short) ?? [];
  if (hour !== undefined) {
    const minutes = Number(minute || spoken || french || (thirty ? 30 : 0));
    return minutes < 60 && Number(hour) < 30 ? { hour: Number(hour), minute: minutes } : undefined;
  }
  const [, hours, minutes] = fourDigits.exec(digits) ?? [];
  return hours === undefined ? undefined : { hour: Number(hours), minute: Number(minutes) };
}

/** 12:30 AM is 0:30; 18:30 PM is 18:30; 13:00 AM is invalid. */
function twelveHours({ hour, minute }: WrittenTime, isAfternoon: boolean): WrittenTime[] {
  if (hour > 23 || (hour > 12 && !isAfternoon)) return [];
  if (isAfternoon) return [{ hour: hour < 12 ? hour + 12 : hour, minute }];
  return [{ hour: hour % 12, minute }];
}
