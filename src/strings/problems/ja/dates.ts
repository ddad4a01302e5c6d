import { monthWithout } from '../../../lib/calendar-days.ts';

/** What a date of so many letters is. */
const called: Record<number, string> = { 4: '年', 5: '時刻', 7: '月', 10: '日' };

/** How to write a date right: the one that was meant, the two that may have been, or the form it has. */
export const dateFix = (
  { value = '', suggestion, either, or, starts, ends }: Record<string, string>,
  otherwise: string,
) => {
  if (suggestion)
    return `この${called[suggestion.length] ?? '日時'}のことなら、"${suggestion}" と書いてください。`;
  if (either) return `"${either}" か "${or}" の、どちらか正しいほうを書いてください。`;
  if (starts) return `始まりと終わりを分けて、starts に "${starts}"、ends に "${ends}" と書いてください。`;
  const month = monthWithout(value);
  if (month)
    return `${month.year} 年 ${month.month} 月は ${month.days} 日までです。正しい日付を書いてください。`;
  return otherwise;
};
