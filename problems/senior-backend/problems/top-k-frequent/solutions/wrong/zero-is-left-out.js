export function topKFrequent(nums, k) {
  const counts = new Map();
  for (const value of nums) counts.set(value, (counts.get(value) || 0) + 1);
  const ranked = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
  const top = [];
  for (let rank = 0; rank < k; rank += 1) {
    const value = ranked[rank];
    if (!value) break;
    top.push(value);
  }
  return top;
}
