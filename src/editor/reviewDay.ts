/** The local midnights around a moment, in milliseconds since 1970; a day is as long as the clocks there make it. */
export function dayAround(now: number): { readonly begins: number; readonly ends: number } {
  const date = new Date(now);
  const midnight = (days: number) =>
    new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
  return { begins: midnight(0), ends: midnight(1) };
}

/** Local midnight of a day written as `2026-03-01`; `undefined` for the empty text and for a day that does not exist. */
export function dayStart(text: string): number | undefined {
  const [year, month, day] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').map(Number) : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : undefined;
}
