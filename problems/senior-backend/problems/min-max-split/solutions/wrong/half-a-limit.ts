export function splitArray(nums: number[], k: number): number {
  let low = nums.reduce((a, b) => Math.max(a, b));
  let high = nums.reduce((a, b) => a + b);
  while (low < high) {
    const limit = (low + high) / 2;
    let parts = 1;
    let sum = 0;
    for (const num of nums) {
      sum += num;
      if (sum > limit) {
        parts += 1;
        sum = num;
      }
    }
    if (parts <= k) high = limit;
    else low = limit + 1;
  }
  return low;
}
