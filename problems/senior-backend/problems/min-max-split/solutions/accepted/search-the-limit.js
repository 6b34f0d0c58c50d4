export function splitArray(nums, k) {
  // Whether k parts are enough if none may be above the limit; each takes as much as fits.
  const isEnough = (limit) => {
    let parts = 1;
    let sum = 0;
    for (const num of nums) {
      sum += num;
      if (sum > limit) {
        parts += 1;
        sum = num;
      }
    }
    return parts <= k;
  };

  let low = nums.reduce((largest, num) => Math.max(largest, num));
  let high = nums.reduce((sum, num) => sum + num);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
