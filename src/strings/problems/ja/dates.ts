import { type DateForm, monthWithout, suggestDate } from '../../../lib/dates.ts';

/** How to write a date right: the one that was meant, or the form it has. */
export const dateFix = (value: string, form: DateForm, otherwise: string) => {
  const month = form === 'month' ? undefined : monthWithout(value);
  if (month)
    return `${month.year} 年 ${month.month} 月は ${month.days} 日までです。正しい日付を書いてください。`;
  const suggestion = suggestDate(value, form);
  return suggestion
    ? `この${form === 'month' ? '月' : '日'}のことなら、"${suggestion}" と書いてください。`
    : otherwise;
};
