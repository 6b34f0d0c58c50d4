from collections import Counter


class MedianFinder:
    def __init__(self):
        self.times = Counter()
        self.count = 0

    def addNum(self, num: int) -> None:
        self.times[num] += 1
        self.count += 1

    def findMedian(self) -> float:
        wanted = [(self.count - 1) // 2, self.count // 2]
        found = []
        seen = 0
        for num in sorted(self.times):
            seen += self.times[num]
            while wanted and wanted[0] < seen:
                found.append(num)
                wanted.pop(0)
            if not wanted:
                break
        return sum(found) / 2
