export function topKFrequent(nums: number[], k: number): number[] {
  const counts = new Map<number, number>();
  for (const value of nums) counts.set(value, (counts.get(value) ?? 0) + 1);
  const buckets: number[][] = Array.from({ length: nums.length + 1 }, () => []);
  for (const [value, count] of counts) buckets[count]!.push(value);
  const top: number[] = [];
  for (let count = nums.length; count > 0 && top.length < k; count -= 1) {
    top.push(...buckets[count]!);
  }
  return top;
}
