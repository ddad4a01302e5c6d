/** Start and end of an event, milliseconds since 1970 (UTC), and its time zone. */
export interface Moments {
  from: number;
  to?: number;
  zone: string;
}

/**
 * The event's time on the reader's clock, `12月11日(金) 10:30–12:45 (GMT+1)`; undefined where that clock shows the same
 * time. `here`: a time zone instead of the device's.
 */
export function localText({ from, to, zone }: Moments, locale: string, here?: string): string | undefined {
  const shown = (options: Intl.DateTimeFormatOptions, timeZone = here) =>
    new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', ...(timeZone ? { timeZone } : {}) });
  const day = shown({ month: 'long', day: 'numeric', weekday: 'short' });
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const time = shown(clock);
  const wall = { ...clock, year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const same = (moment: number) => shown(wall).format(moment) === shown(wall, zone).format(moment);
  if (same(from) && same(to ?? from)) return undefined;
  const begins = `${day.format(from)} ${time.format(from)}`;
  const name = shown({ timeZoneName: 'short' }).formatToParts(from);
  const suffix = ` (${name.find(({ type }) => type === 'timeZoneName')?.value})`;
  if (to === undefined) return begins + suffix;
  const sameDay = day.format(from) === day.format(to);
  return `${begins}${sameDay ? '–' : ` – ${day.format(to)} `}${time.format(to)}${suffix}`;
}

/** Fills an element that has the moments (`data-from`, `data-to`, `data-zone`) and a wording with `{when}`. */
export function showLocalTimes(element: HTMLElement): void {
  const { from, to, zone = '', words = '' } = element.dataset;
  const moments = { from: Number(from), zone, ...(to ? { to: Number(to) } : {}) };
  const text = localText(moments, document.documentElement.lang);
  if (text === undefined) return;
  element.textContent = words.replace('{when}', text);
  element.hidden = false;
}
