import { monthWithout } from '../../../lib/calendar-days.ts';

const monthName = (month: number) =>
  new Date(Date.UTC(2000, month - 1)).toLocaleDateString('en', { month: 'long', timeZone: 'UTC' });

/** What a date of so many letters is. */
const called: Record<number, string> = { 4: 'year', 7: 'month', 10: 'day' };

/** How to write a date right: the one that was meant, the two that may have been, or the form it has. */
export const dateFix = (
  { value = '', suggestion, either, or, starts, ends }: Record<string, string>,
  otherwise: string,
) => {
  if (suggestion) return `If you mean this ${called[suggestion.length] ?? 'time'}, write "${suggestion}".`;
  if (either) return `Write the right one of the two: "${either}" or "${or}".`;
  if (starts) return `Keep start and end apart: write "${starts}" for starts and "${ends}" for ends.`;
  const month = monthWithout(value);
  if (month) return `${monthName(month.month)} ${month.year} has ${month.days} days. Write the right date.`;
  return otherwise;
};
