export function topKFrequent(nums: number[], k: number): number[] {
  const counts = new Map<number, number>();
  for (const value of nums) counts.set(value, (counts.get(value) ?? 0) + 1);
  const buckets: number[][] = nums.map(() => []);
  for (const [value, count] of counts) buckets[count]?.push(value);
  const top: number[] = [];
  for (let count = buckets.length - 1; count > 0; count -= 1) {
    for (const value of buckets[count]!) {
      if (top.length < k) top.push(value);
    }
  }
  return top;
}
