from heapq import heappush, heappushpop


class MedianFinder:
    """Two heaps: the smaller half with negated numbers, so that its largest is on top, and the larger half."""

    def __init__(self) -> None:
        self.low: list[int] = []
        self.high: list[int] = []

    def addNum(self, num: int) -> None:
        if len(self.low) == len(self.high):
            heappush(self.low, -heappushpop(self.high, num))
        else:
            heappush(self.high, -heappushpop(self.low, -num))

    def findMedian(self) -> float:
        if len(self.low) > len(self.high):
            return float(-self.low[0])
        return (self.high[0] - self.low[0]) / 2
