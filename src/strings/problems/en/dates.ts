import { type DateForm, monthWithout, suggestDate } from '../../../lib/dates.ts';

const monthName = (month: number) =>
  new Date(Date.UTC(2000, month - 1)).toLocaleDateString('en', { month: 'long', timeZone: 'UTC' });
/** How to write a date right: the one that was meant, or the form it has. */
export const dateFix = (value: string, form: DateForm, otherwise: string) => {
  const month = form === 'month' ? undefined : monthWithout(value);
  if (month) return `${monthName(month.month)} ${month.year} has ${month.days} days. Write the right date.`;
  const suggestion = suggestDate(value, form);
  return suggestion
    ? `If you mean this ${form === 'month' ? 'month' : 'day'}, write "${suggestion}".`
    : otherwise;
};
