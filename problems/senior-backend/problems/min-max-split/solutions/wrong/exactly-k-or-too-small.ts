export function splitArray(nums: number[], k: number): number {
  let low = nums.reduce((a, b) => Math.max(a, b));
  let high = nums.reduce((a, b) => a + b);
  let answer = high;
  while (low <= high) {
    const limit = Math.floor((low + high) / 2);
    let parts = 1;
    let sum = 0;
    for (const num of nums) {
      if (sum + num > limit) {
        parts += 1;
        sum = 0;
      }
      sum += num;
    }
    if (parts === k) answer = Math.min(answer, limit);
    if (parts <= k) high = limit - 1;
    else low = limit + 1;
  }
  return answer;
}
