export function merge(intervals: [number, number][]): [number, number][] {
  if (intervals.length < 2) return intervals;
  const [first, ...rest] = [...intervals].sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  let [start, end] = first!;
  for (const next of rest) {
    if (next[0] > end) {
      merged.push([start, end]);
      [start, end] = next;
    } else {
      end = Math.max(end, next[1]);
    }
  }
  if (merged.length === 0) merged.push([start, end]);
  return merged;
}
