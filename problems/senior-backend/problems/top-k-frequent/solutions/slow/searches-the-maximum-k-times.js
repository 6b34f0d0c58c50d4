export const topKFrequent = (nums, k) => {
  const counts = new Map();
  for (const value of nums) counts.set(value, (counts.get(value) ?? 0) + 1);
  const top = [];
  while (top.length < k && counts.size > 0) {
    const most = Math.max(...counts.values());
    const [value] = [...counts].find(([, count]) => count === most);
    top.push(value);
    counts.delete(value);
  }
  return top;
};
