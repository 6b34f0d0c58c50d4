// Numbers wait in a small unsorted tail. When it is full, it is sorted and merged into a level as large as
// itself, that one into the next, and so on: few sorted arrays, each twice the one before. The median is found
// by bisection over the values, counting in each array.

const TAIL = 64;

class MedianFinder {
  constructor() {
    this.levels = [];
    this.tail = [];
    this.count = 0;
  }

  addNum(num) {
    this.tail.push(num);
    this.count += 1;
    if (this.tail.length < TAIL) return;
    let carried = this.tail.sort((a, b) => a - b);
    this.tail = [];
    let level = 0;
    while (this.levels[level]?.length > 0) {
      carried = merge(this.levels[level], carried);
      this.levels[level] = [];
      level += 1;
    }
    this.levels[level] = carried;
  }

  findMedian() {
    const upper = this.ranked(Math.floor(this.count / 2));
    return this.count % 2 === 1 ? upper : (this.ranked(this.count / 2 - 1) + upper) / 2;
  }

  /** The smallest value that more than `rank` numbers do not exceed. */
  ranked(rank) {
    let low = -(2 ** 31);
    let high = 2 ** 31 - 1;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.countUpTo(middle) > rank) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  countUpTo(value) {
    let count = 0;
    for (const num of this.tail) if (num <= value) count += 1;
    for (const level of this.levels) count += upperBound(level, value);
    return count;
  }
}

function upperBound(sorted, value) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function merge(left, right) {
  const merged = [];
  let l = 0;
  let r = 0;
  while (l < left.length && r < right.length) merged.push(left[l] <= right[r] ? left[l++] : right[r++]);
  while (l < left.length) merged.push(left[l++]);
  while (r < right.length) merged.push(right[r++]);
  return merged;
}

module.exports = { MedianFinder };
