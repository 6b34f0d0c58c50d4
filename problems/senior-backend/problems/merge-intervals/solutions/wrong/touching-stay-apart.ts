export function merge(intervals: number[][]): number[][] {
  const sorted = intervals.map(([start, end]) => ({ start: start!, end: end! }));
  sorted.sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
    } else {
      merged.push({ start, end });
    }
  }
  return merged.map(({ start, end }) => [start, end]);
}
