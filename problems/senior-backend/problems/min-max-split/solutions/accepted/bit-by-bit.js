/** Builds the largest limit that is not enough, from its highest bit down; the answer is one more. */
var splitArray = function (nums, k) {
  const fails = (limit) => {
    let cuts = 0;
    let start = 0;
    while (start < nums.length) {
      let sum = 0;
      let end = start;
      while (end < nums.length && sum + nums[end] <= limit) sum += nums[end++];
      if (end === start || ++cuts > k) return true;
      start = end;
    }
    return false;
  };
  let limit = -1;
  for (let bit = 2 ** 30; bit >= 1; bit /= 2) if (fails(limit + bit)) limit += bit;
  return limit + 1;
};

module.exports = { splitArray };
