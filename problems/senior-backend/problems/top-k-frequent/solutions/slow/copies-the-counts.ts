export function topKFrequent(nums: number[], k: number): number[] {
  const counts = nums.reduce(
    (before, value) => new Map([...before, [value, (before.get(value) ?? 0) + 1] as const]),
    new Map<number, number>(),
  );
  const values = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
  return values.slice(0, k);
}
