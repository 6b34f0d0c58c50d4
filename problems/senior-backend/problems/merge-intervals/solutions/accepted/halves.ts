type Interval = [start: number, end: number];

/** Merges each half by itself, then the two answers like the lists of a merge sort. */
export const merge = (intervals: Interval[]): Interval[] => {
  if (intervals.length < 2) return intervals;
  const middle = intervals.length >> 1;
  return join(merge(intervals.slice(0, middle)), merge(intervals.slice(middle)));
};

function join(left: Interval[], right: Interval[]): Interval[] {
  const joined: Interval[] = [];
  let l = 0;
  let r = 0;
  while (l < left.length || r < right.length) {
    const takesLeft = r === right.length || (l < left.length && left[l]![0] <= right[r]![0]);
    const [start, end] = takesLeft ? left[l++]! : right[r++]!;
    const last = joined[joined.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
