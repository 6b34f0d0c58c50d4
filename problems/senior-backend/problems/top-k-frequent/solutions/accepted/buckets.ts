export function topKFrequent(nums: number[], k: number): number[] {
  const frequencies = new Map<number, number>();
  for (const value of nums) frequencies.set(value, (frequencies.get(value) ?? 0) + 1);

  // No value occurs more often than nums is long, so the frequency itself can be the place in an array.
  const byFrequency: number[][] = Array.from({ length: nums.length + 1 }, () => []);
  for (const [value, frequency] of frequencies) byFrequency[frequency]!.push(value);

  const top: number[] = [];
  for (let frequency = nums.length; frequency > 0 && top.length < k; frequency -= 1) {
    top.push(...byFrequency[frequency]!.slice(0, k - top.length));
  }
  return top;
}
