export function splitArray(nums: number[], k: number): number {
  const length = Math.ceil(nums.length / k);
  let fullest = 0;
  for (let start = 0; start < nums.length; start += length) {
    const sum = nums.slice(start, start + length).reduce((a, b) => a + b, 0);
    fullest = Math.max(fullest, sum);
  }
  return fullest;
}
