from bisect import bisect_left, insort

LIMIT = 128


class MedianFinder:
    """A sorted list in blocks, so that an insertion moves only one of them."""

    def __init__(self):
        self.blocks = [[]]
        self.lasts = []
        self.count = 0

    def addNum(self, num: int) -> None:
        at = min(bisect_left(self.lasts, num), len(self.blocks) - 1)
        block = self.blocks[at]
        insort(block, num)
        self.lasts[at : at + 1] = [block[-1]]
        self.count += 1
        if len(block) > LIMIT:
            half = LIMIT // 2
            left, right = block[:half], block[half + 1 :]
            self.blocks[at : at + 1] = [left, right]
            self.lasts[at : at + 1] = [left[-1], right[-1]]

    def findMedian(self) -> float:
        return (self._at((self.count - 1) // 2) + self._at(self.count // 2)) / 2

    def _at(self, index: int) -> int:
        for block in self.blocks:
            if index < len(block):
                return block[index]
            index -= len(block)
        raise IndexError(index)
