export function merge(intervals: number[][]): number[][] {
  const merged: [number, number][] = [];
  let last: [number, number] | undefined;
  for (const [start, end] of [...intervals].sort(([a], [b]) => a! - b!) as [number, number][]) {
    if (last !== undefined && start <= last[1]) {
      last[1] = Math.max(last[1], end);
    } else {
      last = [start, end];
      merged.push(last);
    }
  }
  return merged;
}
