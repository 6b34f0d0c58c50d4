export const splitArray = (nums, k) => {
  let low = nums.reduce((a, b) => (a > b ? a : b));
  let high = 1e9;
  while (low < high) {
    const limit = Math.floor((low + high) / 2);
    let parts = 1;
    let room = limit;
    for (const num of nums) {
      if (num > room) {
        parts += 1;
        room = limit;
      }
      room -= num;
    }
    if (parts > k) low = limit + 1;
    else high = limit;
  }
  return low;
};
