type Interval = [start: number, end: number];

export function merge(intervals: Interval[]): Interval[] {
  if (intervals.length <= 1) return intervals;
  const middle = Math.floor(intervals.length / 2);
  const left = merge(intervals.slice(0, middle));
  const right = merge(intervals.slice(middle));

  const joined: Interval[] = [];
  const add = ([start, end]: Interval) => {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  };
  let l = 0;
  let r = 0;
  while (l < left.length && r < right.length) add(left[l]![0] <= right[r]![0] ? left[l++]! : right[r++]!);
  // One of the halves is used up: its last interval may still meet the next of the other.
  const rest = [...left.slice(l), ...right.slice(r)];
  if (rest[0] !== undefined) add(rest[0]);
  return [...joined, ...rest.slice(1)];
}
