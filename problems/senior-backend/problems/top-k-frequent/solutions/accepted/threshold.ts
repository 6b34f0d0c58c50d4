/** Finds how often the last of the top k occurs, from the number of values of each frequency, and then picks. */
const topKFrequent = (nums: readonly number[], k: number): number[] => {
  const frequencyOf = nums.reduce((map, value) => map.set(value, 1 + (map.get(value) || 0)), new Map<number, number>());
  const values = new Uint32Array(nums.length + 1);
  for (const frequency of frequencyOf.values()) values[frequency]! += 1;

  let threshold = nums.length;
  let above = 0;
  while (threshold > 0 && above + values[threshold]! < k) above += values[threshold--]!;

  let tied = k - above;
  const isIn = (frequency: number) => frequency > threshold || (frequency === threshold && tied-- > 0);
  return Array.from(frequencyOf.keys()).filter((value) => isIn(frequencyOf.get(value)!));
};

export { topKFrequent };
