export class MedianFinder {
  nums = [];

  addNum(num) {
    this.nums.push(num);
    this.nums.sort((a, b) => a - b);
  }

  findMedian() {
    const half = this.nums.length / 2;
    return Number.isInteger(half) ? (this.nums[half - 1] + this.nums[half]) / 2 : this.nums[Math.floor(half)];
  }
}
