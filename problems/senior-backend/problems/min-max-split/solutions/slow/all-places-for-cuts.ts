export function splitArray(nums: number[], k: number): number {
  const prefix = [0];
  for (const num of nums) prefix.push(prefix.at(-1)! + num);
  let best = prefix.map((sum, end) => (end === 0 ? Infinity : sum));
  for (let parts = 2; parts <= k; parts += 1) {
    const next = best.map(() => Infinity);
    for (let end = parts; end <= nums.length; end += 1) {
      for (let cut = parts - 1; cut < end; cut += 1) {
        next[end] = Math.min(next[end]!, Math.max(best[cut]!, prefix[end]! - prefix[cut]!));
      }
    }
    best = next;
  }
  return best[nums.length]!;
}
