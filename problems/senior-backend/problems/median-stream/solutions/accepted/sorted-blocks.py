from bisect import bisect_left, insort

BLOCK = 512


class MedianFinder:
    """A sorted list in blocks of bounded size: an insertion moves one block, and the middle is counted off by blocks."""

    def __init__(self):
        self.blocks = [[]]
        self.maxima = []
        self.count = 0

    def addNum(self, num):
        at = min(bisect_left(self.maxima, num), len(self.blocks) - 1)
        block = self.blocks[at]
        insort(block, num)
        self.count += 1
        if len(block) > BLOCK:
            half = len(block) // 2
            self.blocks[at : at + 1] = [block[:half], block[half:]]
            self.maxima[at : at + 1] = [block[half - 1], block[-1]]
        else:
            self.maxima[at : at + 1] = [block[-1]]

    def findMedian(self):
        return (self._nth((self.count - 1) // 2) + self._nth(self.count // 2)) / 2

    def _nth(self, index):
        for block in self.blocks:
            if index < len(block):
                return block[index]
            index -= len(block)
        raise IndexError(index)
