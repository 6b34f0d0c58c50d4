import type { Week } from '../../core/progressOverview.ts';

/**
 * The weeks up to the one that holds `now`, Monday to Sunday where the person is, oldest first.
 * @param now milliseconds since 1970.
 * @param language of the labels, as the editor names it.
 */
export function weeksUntil(now: number, count: number, language: string): readonly Week[] {
  const today = new Date(now);
  const sinceMonday = (today.getDay() + 6) % 7;
  const monday = (weeks: number): Date =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() - sinceMonday + weeks * 7);
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
  return Array.from({ length: count }, (_, index) => {
    const begins = monday(index - count + 1);
    return {
      begins: begins.getTime(),
      ends: monday(index - count + 2).getTime(),
      label: format.format(begins),
    };
  });
}
