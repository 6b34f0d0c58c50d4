/** A time of a drill's clock, or a span of it: `0:05`, `12:30`, `75:00`. @param seconds whole. */
export function drillTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What something costs: `20 s`, `2 min`, `2 min 30 s`. @param seconds whole. */
export function drillSpan(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
