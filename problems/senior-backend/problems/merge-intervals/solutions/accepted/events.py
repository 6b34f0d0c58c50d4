from itertools import chain

OPEN, CLOSE = 0, 1  # at the same point, opening comes first: intervals that touch share it


class Solution:
    """Walks over the ends of all intervals and counts how many are open."""

    def merge(self, intervals):
        events = sorted(chain.from_iterable(((start, OPEN), (end, CLOSE)) for start, end in intervals))
        merged = []
        open_now = 0
        for point, kind in events:
            if kind == OPEN:
                if open_now == 0:
                    begin = point
                open_now += 1
            else:
                open_now -= 1
                if open_now == 0:
                    merged.append((begin, point))
        return merged
