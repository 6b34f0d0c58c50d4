export const merge = (intervals) => {
  const sorted = intervals.slice().sort((a, b) => a[0] - b[0]);
  const merged = [];
  for (let i = 0; i < sorted.length; i += 1) {
    const next = sorted[i + 1];
    if (next && next[0] <= sorted[i][1]) {
      merged.push([sorted[i][0], Math.max(sorted[i][1], next[1])]);
      i += 1;
    } else {
      merged.push(sorted[i]);
    }
  }
  return merged;
};
