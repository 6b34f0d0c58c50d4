export function topKFrequent(nums, k) {
  const counts = new Map();
  for (const value of nums) counts.set(value, (counts.get(value) ?? 0) + 1);
  const groups = {};
  for (const [value, count] of counts) (groups[count] ??= []).push(value);
  return Object.keys(groups)
    .sort()
    .reverse()
    .flatMap((count) => groups[count])
    .slice(0, k);
}
