/** Fills the parts from the right; which end they are filled from makes no difference to whether they are enough. */
export const splitArray = (nums: readonly number[], k: number): number => {
  const enough = (limit: number): boolean => {
    let left = k;
    let at = nums.length - 1;
    while (at >= 0 && left > 0) {
      let sum = nums[at]!;
      if (sum > limit) return false;
      at -= 1;
      while (at >= 0 && sum + nums[at]! <= limit) {
        sum += nums[at]!;
        at -= 1;
      }
      left -= 1;
    }
    return at < 0;
  };
  const search = (low: number, high: number): number => {
    if (low === high) return low;
    const middle = low + Math.floor((high - low) / 2);
    return enough(middle) ? search(low, middle) : search(middle + 1, high);
  };
  return search(
    0,
    nums.reduce((sum, num) => sum + num, 0),
  );
};
