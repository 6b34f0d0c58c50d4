import bisect


class MedianFinder:
    def __init__(self, nums=[]):
        self.nums = nums

    def addNum(self, num: int) -> None:
        bisect.insort(self.nums, num)

    def findMedian(self) -> float:
        half = len(self.nums) // 2
        if len(self.nums) % 2:
            return self.nums[half]
        return (self.nums[half - 1] + self.nums[half]) / 2
