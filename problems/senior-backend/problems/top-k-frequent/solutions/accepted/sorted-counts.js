export function topKFrequent(nums, k) {
  const frequencies = new Map();
  for (const value of nums) frequencies.set(value, (frequencies.get(value) ?? 0) + 1);
  return [...frequencies.entries()]
    .sort(([, a], [, b]) => b - a)
    .slice(0, k)
    .map(([value]) => value);
}
