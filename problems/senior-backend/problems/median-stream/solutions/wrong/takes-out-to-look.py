from heapq import heappop, heappush


class MedianFinder:
    def __init__(self) -> None:
        self.low: list[int] = []
        self.high: list[int] = []

    def addNum(self, num: int) -> None:
        heappush(self.low, -num)
        heappush(self.high, -heappop(self.low))
        if len(self.high) > len(self.low):
            heappush(self.low, -heappop(self.high))

    def findMedian(self) -> float:
        if len(self.low) > len(self.high):
            return -self.low[0]
        low, high = -heappop(self.low), heappop(self.high)
        # Back where they came from, the smaller one last.
        heappush(self.high, high)
        heappush(self.high, low)
        return (low + high) / 2
