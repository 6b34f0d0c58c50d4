export function merge(intervals: number[][]): number[][] {
  const result: number[][] = [];
  let start: number | undefined;
  let end = 0;
  for (const [from, to] of intervals.sort((a, b) => a[0]! - b[0]!) as [number, number][]) {
    if (!start) {
      start = from;
      end = to;
    } else if (from <= end) {
      end = Math.max(end, to);
    } else {
      result.push([start, end]);
      start = from;
      end = to;
    }
  }
  if (start !== undefined) result.push([start, end]);
  return result;
}
