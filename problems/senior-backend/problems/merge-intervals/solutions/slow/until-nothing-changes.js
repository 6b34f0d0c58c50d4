export function merge(intervals) {
  const rest = intervals.map((interval) => [...interval]);
  for (let i = 0; i < rest.length; i += 1) {
    for (let j = i + 1; j < rest.length; j += 1) {
      if (rest[j][0] <= rest[i][1] && rest[i][0] <= rest[j][1]) {
        rest[i] = [Math.min(rest[i][0], rest[j][0]), Math.max(rest[i][1], rest[j][1])];
        rest.splice(j, 1);
        j = i;
      }
    }
  }
  return rest.sort((a, b) => a[0] - b[0]);
}
