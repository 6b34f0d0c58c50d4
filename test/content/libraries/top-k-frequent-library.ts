import { MultiSet } from 'mnemonist';

export function topKFrequent(nums: number[], k: number): number[] {
  return MultiSet.from(nums)
    .top(k)
    .map(([value]) => value);
}
