export function splitArray(nums, k) {
  const parts = (limit) => {
    let count = 0;
    let sum = 0;
    for (const num of nums) {
      if (sum + num > limit) {
        count++;
        sum = 0;
      }
      sum += num;
    }
    return count;
  };
  let low = nums.reduce((a, b) => Math.max(a, b));
  let high = nums.reduce((a, b) => a + b);
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (parts(middle) <= k) high = middle;
    else low = middle + 1;
  }
  return low;
}
