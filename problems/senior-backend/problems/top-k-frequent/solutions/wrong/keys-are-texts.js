export function topKFrequent(nums, k) {
  const counts = {};
  for (const value of nums) counts[value] = (counts[value] || 0) + 1;
  return Object.keys(counts)
    .sort((a, b) => counts[b] - counts[a])
    .slice(0, k);
}
